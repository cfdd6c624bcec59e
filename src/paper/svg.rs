//! Charts drawn from a table, as one `<svg>` that needs nothing else. Colours are the page's; every figure
//! also stands in the table, so a chart may leave rows out.

use super::html::escaped;
use super::rate;
use super::shown::shown;
use crate::report::table::{Chart, Table, Value};
use crate::text::Lang;
use std::fmt::Write;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

const WIDTH: usize = 720;
/// A curve: the height of the whole, and the room for its axes.
const HEIGHT: usize = 240;
const LEFT: usize = 56;
const RIGHT: usize = 20;
const TOP: usize = 16;
const BOTTOM: usize = 28;
/// Bars: the height of one, the room for labels and for figures, how many at most.
const STEP: usize = 24;
const LABELS: usize = 170;
const FIGURES: usize = 80;
const MOST_BARS: usize = 12;
/// Labels longer than this many cells are cut.
const LABEL: usize = 24;

struct Point {
    label: String,
    count: u64,
}

/// The chart of a table, or nothing where there is none to draw.
pub fn chart(table: &Table, lang: Lang) -> String {
    let Some((chart, column)) = table.charted() else { return String::new() };
    let points: Vec<Point> = table.rows.iter().filter_map(|row| point(row, column, lang)).collect();
    let top = points.iter().map(|point| point.count).max().unwrap_or(0);
    if top == 0 {
        return String::new();
    }
    let name = format!("{}：{}", table.title, table.columns[column].heading);
    match chart {
        Chart::Curve => curve(&points, top, &name),
        Chart::Bars => bars(&points[..points.len().min(MOST_BARS)], top, &name),
    }
}

fn point(row: &[Value], column: usize, lang: Lang) -> Option<Point> {
    let Some(Value::Count(count)) = row.get(column) else { return None };
    let label = shown(row.first()?, lang).into_owned();
    Some(Point { label, count: u64::try_from(*count).ok()? })
}

fn open(height: usize, name: &str) -> String {
    format!("<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{}\">\n", escaped(name))
}

fn curve(points: &[Point], top: u64, name: &str) -> String {
    let step = nice_step(top);
    let ceiling = top.div_ceil(step).saturating_mul(step);
    let wide = WIDTH - LEFT - RIGHT;
    let y = |count: u64| TOP as f64 + (HEIGHT - TOP - BOTTOM) as f64 * (1.0 - count as f64 / ceiling as f64);
    let mut svg = open(HEIGHT, name);
    (0..=ceiling / step).for_each(|level| svg += &level_line(level * step, y(level * step)));
    let gap = wide as f64 / (points.len() - 1).max(1) as f64;
    let x = |at: usize| LEFT as f64 + gap * at as f64;
    let line: Vec<String> =
        points.iter().enumerate().map(|(at, point)| format!("{:.1},{:.1}", x(at), y(point.count))).collect();
    let _ = writeln!(svg, "<polyline class=\"line\" points=\"{}\"/>", line.join(" "));
    let widest = points.iter().map(|point| point.label.width()).max().unwrap_or(1).min(LABEL);
    let every = (widest * 7 + 10).div_ceil(gap.max(1.0) as usize).max(1);
    for (at, point) in points.iter().enumerate() {
        let _ = writeln!(
            svg,
            "<circle class=\"dot\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\"><title>{}：{}</title></circle>",
            x(at),
            y(point.count),
            escaped(&point.label),
            rate::grouped(point.count as i64),
        );
        if at % every == 0 {
            let label = cut(&point.label);
            let _ = writeln!(
                svg,
                "<text class=\"dim\" x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
                x(at),
                HEIGHT - 8,
                escaped(&label),
            );
        }
    }
    svg + "</svg>\n"
}

/// A line across the chart, with what it stands for.
fn level_line(count: u64, y: f64) -> String {
    format!(
        "<line class=\"grid\" x1=\"{LEFT}\" x2=\"{}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\
         <text class=\"dim\" x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>\n",
        WIDTH - RIGHT,
        LEFT - 6,
        y + 4.0,
        rate::grouped(count as i64),
    )
}

fn bars(points: &[Point], top: u64, name: &str) -> String {
    let mut svg = open(points.len() * STEP + 8, name);
    for (at, point) in points.iter().enumerate() {
        let long = ((WIDTH - LABELS - FIGURES) as f64 * point.count as f64 / top as f64).max(1.0);
        let (y, middle) = (at * STEP + 8, at * STEP + 20);
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{middle}\" text-anchor=\"end\">{}</text><rect class=\"bar\" x=\"{LABELS}\" y=\"{y}\" width=\"{long:.1}\" height=\"16\" rx=\"2\"/><text class=\"dim\" x=\"{:.1}\" y=\"{middle}\">{}</text>",
            LABELS - 8,
            escaped(&cut(&point.label)),
            LABELS as f64 + long + 6.0,
            rate::grouped(point.count as i64),
        );
    }
    svg + "</svg>\n"
}

/// 1, 2 or 5 times a power of ten, so that five lines or fewer reach the top.
fn nice_step(top: u64) -> u64 {
    let mut power = 1u64;
    loop {
        for times in [1, 2, 5] {
            let step = power.saturating_mul(times);
            if top.div_ceil(step) <= 5 {
                return step;
            }
        }
        power = power.saturating_mul(10);
    }
}

fn cut(label: &str) -> String {
    if label.width() <= LABEL {
        return label.to_owned();
    }
    let mut width = 0;
    let fits = |c: &char| {
        width += c.width().unwrap_or(0);
        width < LABEL
    };
    let mut short: String = label.chars().take_while(fits).collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stand_at_round_numbers() {
        for (top, step) in
            [(1, 1), (5, 1), (6, 2), (11, 5), (26, 10), (3_412, 1_000), (u64::MAX, 5_000_000_000_000_000_000)]
        {
            assert_eq!(nice_step(top), step, "{top}");
        }
    }

    fn table(chart: Chart, counts: &[i64]) -> Table {
        let mut table = Table::new("t", "按月").column("group", "分组").column("n", "受理").chart(chart);
        for (at, count) in counts.iter().enumerate() {
            table.rows.push(vec![Value::Text(format!("<{}>", at + 1)), Value::Count(*count)]);
        }
        table
    }

    #[test]
    fn a_curve_and_bars_as_drawn() {
        let curve = chart(&table(Chart::Curve, &[0, 4, 2]), Lang::Zh);
        assert!(
            curve.contains("<polyline class=\"line\" points=\"56.0,212.0 378.0,16.0 700.0,114.0\"/>"),
            "{curve}"
        );
        assert!(curve.starts_with("<svg viewBox=\"0 0 720 240\" role=\"img\" aria-label=\"按月：受理\">"));
        assert!(curve.contains("<title>&lt;2&gt;：4</title>") && !curve.contains("<2>"), "{curve}");
        let bars = chart(&table(Chart::Bars, &[8, 4]), Lang::Zh);
        assert!(
            bars.contains("y=\"8\" width=\"470.0\"") && bars.contains("y=\"32\" width=\"235.0\""),
            "{bars}"
        );
    }

    #[test]
    fn where_nothing_can_be_compared_nothing_is_drawn() {
        for counts in [&[][..], &[5], &[0, 0], &[3, -1]] {
            assert_eq!(chart(&table(Chart::Curve, counts), Lang::Zh), "");
        }
        assert_eq!(chart(&Table { chart: None, ..table(Chart::Bars, &[1, 2]) }, Lang::Zh), "");
        let many = table(Chart::Curve, &[7; 400]);
        assert!(chart(&many, Lang::Zh).matches("text-anchor=\"middle\"").count() < 30);
    }
}
