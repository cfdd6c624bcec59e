//! 派单目录: which unit handles what. The most specific line that fits wins and is cited in the event;
//! a tie between units is doubtful and stays with the clerk.

use super::event::{Field, Intake};

/// One line; empty conditions fit everything.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Line {
    /// Line number in the catalogue file.
    pub place: usize,
    pub categories: [String; 3],
    pub area: String,
    /// Any of these in title or content.
    pub words: Vec<String>,
    pub unit: String,
    pub supporting: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Catalogue {
    pub lines: Vec<Line>,
}

/// How well a line fits: deeper categories first, then the area, then the number of words found.
pub type Rank = (usize, usize, usize);

pub enum Choice<'a> {
    Found(&'a Line),
    /// Up to three candidates, best first; none when no line fits.
    Doubtful(Vec<&'a Line>),
}

impl Catalogue {
    /// All lines that fit, the most specific first.
    pub fn fitting(&self, intake: &Intake) -> Vec<(Rank, &Line)> {
        let mut fitting: Vec<(Rank, &Line)> =
            self.lines.iter().filter_map(|line| Some((line.rank(intake)?, line))).collect();
        fitting.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.place.cmp(&b.1.place)));
        fitting
    }

    pub fn choose(&self, intake: &Intake) -> Choice<'_> {
        let fitting = self.fitting(intake);
        match fitting.first() {
            Some((rank, best)) if fitting.iter().all(|(r, line)| r < rank || line.unit == best.unit) => {
                Choice::Found(best)
            }
            _ => Choice::Doubtful(first_units(&fitting, 3)),
        }
    }
}

fn first_units<'a>(fitting: &[(Rank, &'a Line)], most: usize) -> Vec<&'a Line> {
    let mut lines: Vec<&Line> = Vec::new();
    for (_, line) in fitting {
        if lines.len() < most && lines.iter().all(|seen| seen.unit != line.unit) {
            lines.push(line);
        }
    }
    lines
}

impl Line {
    fn rank(&self, intake: &Intake) -> Option<Rank> {
        let taken = [Field::Category1, Field::Category2, Field::Category3].map(|f| intake.get(f).trim());
        let mut depth = 0;
        for (level, (wanted, given)) in self.categories.iter().zip(taken).enumerate() {
            match wanted.is_empty() {
                true => {}
                false if wanted == given => depth = level + 1,
                false => return None,
            }
        }
        if !self.area.is_empty()
            && ![Field::Area, Field::Address].iter().any(|&f| intake.get(f).contains(&self.area))
        {
            return None;
        }
        let found = self.words.iter().filter(|word| {
            [Field::Title, Field::Content].iter().any(|&field| intake.get(field).contains(word.as_str()))
        });
        let words = found.count();
        if !self.words.is_empty() && words == 0 {
            return None;
        }
        Some((depth, usize::from(!self.area.is_empty()), words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::{Kind, Urgency};

    fn line(place: usize, category: &str, area: &str, words: &[&str], unit: &str) -> Line {
        Line {
            place,
            categories: [category.into(), String::new(), String::new()],
            area: area.into(),
            words: words.iter().map(|w| w.to_string()).collect(),
            unit: unit.into(),
            supporting: Vec::new(),
        }
    }

    fn request(category: &str, area: &str, content: &str) -> Intake {
        Intake::new(Kind::Complaint, Urgency::Normal)
            .with(Field::Category1, category)
            .with(Field::Area, area)
            .with(Field::Content, content)
    }

    fn chosen(catalogue: &Catalogue, intake: &Intake) -> String {
        match catalogue.choose(intake) {
            Choice::Found(line) => line.unit.clone(),
            Choice::Doubtful(lines) => {
                format!("?{}", lines.iter().map(|l| l.unit.as_str()).collect::<Vec<_>>().join(","))
            }
        }
    }

    #[test]
    fn the_most_specific_line_wins_and_ties_are_doubtful() {
        let catalogue = Catalogue {
            lines: vec![
                line(2, "城乡建设", "", &[], "住建局"),
                line(3, "城乡建设", "东街", &[], "东街办事处"),
                line(4, "城乡建设", "东街", &["路灯"], "城管局"),
                line(5, "", "", &["噪音"], "环保局"),
                line(6, "", "", &["夜间"], "公安局"),
            ],
        };
        assert_eq!(chosen(&catalogue, &request("城乡建设", "西街", "房屋漏水")), "住建局");
        assert_eq!(chosen(&catalogue, &request("城乡建设", "东街", "房屋漏水")), "东街办事处");
        assert_eq!(chosen(&catalogue, &request("城乡建设", "东街", "路灯不亮")), "城管局");
        assert_eq!(chosen(&catalogue, &request("交通", "西街", "夜间噪音")), "?环保局,公安局");
        assert_eq!(chosen(&catalogue, &request("交通", "西街", "公交太少")), "?");
    }
}
