//! The figures in SQL (samples/sql) are those of `hotline report`: the same ledgers, every number, on DuckDB and,
//! where HOTLINE_SPARK is set (it takes a minute or more), on Spark. Needs python3 with duckdb and pyspark.

use crate::HOTLINE;
use std::path::Path;
use std::process::Command;

fn python(words: &[&str]) -> Option<String> {
    let output = Command::new("python3").args(words).output().ok()?;
    let told = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    output.status.success().then(|| told.clone().into_owned()).or_else(|| {
        eprintln!("{told}");
        None
    })
}

fn compare(engine: &str, module: &str) {
    if python(&["-c", &format!("import {module}")]).is_none() {
        return eprintln!("skipped: no python3 with {module}");
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/sql/compare.py");
    let told = python(&[script.to_str().unwrap(), "--engine", engine, "--tickets", "200", HOTLINE]);
    let told = told.expect("no figure differs");
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
