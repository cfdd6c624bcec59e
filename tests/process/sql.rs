//! The figures in SQL (samples/sql, samples/month) are those of `hotline report`: the same ledgers, every number, on DuckDB and,
//! where HOTLINE_SPARK is set (it takes a minute or more), on Spark. Needs python3 with duckdb and pyspark.

use crate::HOTLINE;
use std::process::Command;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/samples/sql/compare.py");
const MONTH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/samples/month");

/// What python3 says, if it ends well; otherwise its complaint.
fn python(words: &[&str]) -> Result<String, String> {
    let output = Command::new("python3").args(words).output().map_err(|error| error.to_string())?;
    let told =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() { Ok(told) } else { Err(told) }
}

fn compare(engine: &str, module: &str) {
    if python(&["-c", &format!("import {module}")]).is_err() {
        return eprintln!("skipped: no python3 with {module}");
    }
    let told = python(&[SCRIPT, "--engine", engine, "--tickets", "200", HOTLINE])
        .unwrap_or_else(|told| panic!("{told}"));
    assert_eq!(told.matches(" figures compared, 0 differ").count(), 2, "{told}");
}

#[test]
fn the_figures_in_sql_on_duckdb_are_those_of_the_report() {
    compare("duckdb", "duckdb");
}

#[test]
fn the_figures_in_sql_on_spark_are_those_of_the_report() {
    match std::env::var_os("HOTLINE_SPARK") {
        Some(_) => compare("spark", "pyspark"),
        None => eprintln!("skipped: set HOTLINE_SPARK=1 to compare on Spark too"),
    }
}

/// The month of samples/month, lived by its script and recomputed from the events alone.
#[test]
fn the_figures_of_the_month_are_those_recomputed_from_its_events() {
    if python(&["-c", "import duckdb"]).is_err() {
        return eprintln!("skipped: no python3 with duckdb");
    }
    let folder = tempfile::TempDir::new().unwrap();
    let folder = folder.path().join("qinghe");
    let mut month = Command::new("sh");
    month.arg(format!("{MONTH}/month.sh")).arg(&folder).env("HOTLINE", HOTLINE);
    let output = month.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told = python(&[&format!("{MONTH}/reconcile.py"), folder.to_str().unwrap(), HOTLINE]);
    let told = told.unwrap_or_else(|told| panic!("{told}"));
    assert!(told.contains("differing 0"), "{told}");
}
