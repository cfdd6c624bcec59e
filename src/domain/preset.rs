//! Disputed figures: cities compute them differently, so each has named definitions, and an office chooses
//! in its settings or with `--preset`. What a preset counts stands in `report::rates`.

use super::code::{Grade, codes};
use super::period::Reckoning;

codes! {
    /// Figures with more than one definition in use.
    pub enum Disputed {
        Responded = "responded",
        Closed = "closed",
        ClosedInTime = "closed_in_time",
        Revisited = "revisited",
        Solved = "solved",
        Satisfied = "satisfied",
        Score = "score",
    }
}

codes! {
    /// Whose definition.
    pub enum Preset {
        Default = "default",
        Beijing = "beijing",
        Shanghai = "shanghai",
        Shiyan = "shiyan",
        Huaibei = "huaibei",
        Hengdong = "hengdong",
        Fengcheng = "fengcheng",
        Ningguo = "ningguo",
    }
}

impl Disputed {
    /// The definitions there are, the default first.
    pub fn presets(self) -> &'static [Preset] {
        use Preset::*;
        match self {
            Disputed::Responded => &[Default, Beijing, Shanghai],
            Disputed::Closed => &[Default, Huaibei, Hengdong, Fengcheng],
            Disputed::ClosedInTime => &[Default, Ningguo],
            Disputed::Revisited => &[Default, Shiyan],
            Disputed::Solved => &[Default, Shanghai],
            Disputed::Satisfied => &[Default, Shiyan, Beijing, Shanghai],
            Disputed::Score => &[Default, Beijing],
        }
    }
}

/// How the office computes its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRules {
    pub reckoning: Reckoning,
    /// Categories whose second level is shown, and requesters who are listed.
    pub top: usize,
    /// From so many requests in the period on a requester is a repeat requester.
    pub repeats: u32,
    /// Weights of the rates of response, solution and satisfaction in the score (综合得分); all 0: no score.
    pub score: [u32; 3],
    /// By [`Disputed`].
    pub chosen: [Preset; Disputed::ALL.len()],
}

/// Beijing's score: 0.1 响应 + 0.5 解决 + 0.4 满意.
const BEIJING_SCORE: [u32; 3] = [10, 50, 40];

impl FigureRules {
    pub fn preset(&self, figure: Disputed) -> Preset {
        self.chosen[figure as usize]
    }

    /// Takes a preset for one figure, or for every figure that has it. `false` when there is no such
    /// definition.
    pub fn choose(&mut self, figure: Option<Disputed>, preset: Preset) -> bool {
        let mut found = false;
        for &disputed in Disputed::ALL {
            if figure.is_none_or(|figure| figure == disputed) && disputed.presets().contains(&preset) {
                self.chosen[disputed as usize] = preset;
                found = true;
            }
        }
        found
    }

    pub fn weights(&self) -> [u32; 3] {
        match self.preset(Disputed::Score) {
            Preset::Beijing => BEIJING_SCORE,
            _ => self.score,
        }
    }

    pub fn has_score(&self) -> bool {
        self.weights().iter().any(|weight| *weight > 0)
    }
}

/// What one answer is worth in the satisfaction rate, in tenths.
pub fn tenths(preset: Preset, grade: Grade) -> u64 {
    match (preset, grade) {
        _ if grade.is_strictly_satisfied() => 10,
        (Preset::Shiyan, _) => 0,
        (Preset::Beijing, Grade::FairlySatisfied) => 9,
        (Preset::Shanghai, Grade::FairlySatisfied) => 8,
        (Preset::Shanghai, Grade::Neutral) => 6,
        _ if grade.is_satisfied() => 10,
        _ => 0,
    }
}

/// Are there answers worth neither all nor nothing? Then the rate is counted in tenths.
pub fn is_weighted(preset: Preset) -> bool {
    Grade::ALL.iter().any(|&grade| !matches!(tenths(preset, grade), 0 | 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> FigureRules {
        FigureRules {
            reckoning: Reckoning::CALENDAR,
            top: 10,
            repeats: 3,
            score: [0; 3],
            chosen: [Preset::Default; Disputed::ALL.len()],
        }
    }

    #[test]
    fn a_city_chooses_every_figure_it_defines_and_a_figure_only_itself() {
        let mut rules = rules();
        assert!(rules.choose(None, Preset::Shanghai));
        let of =
            |rules: &FigureRules| Disputed::ALL.iter().map(|&f| rules.preset(f).code()).collect::<Vec<_>>();
        let chosen = ["shanghai", "default", "default", "default", "shanghai", "shanghai", "default"];
        assert_eq!(of(&rules), chosen);
        assert!(rules.choose(Some(Disputed::Satisfied), Preset::Shiyan));
        assert!(!rules.choose(Some(Disputed::Closed), Preset::Beijing));
        assert_eq!(rules.preset(Disputed::Satisfied), Preset::Shiyan);
        assert!(!rules.has_score() && rules.choose(None, Preset::Beijing) && rules.has_score());
        assert!(rules.choose(None, Preset::Default) && !rules.has_score());
    }

    #[test]
    fn every_preset_is_somebodys_and_the_default_comes_first() {
        for &preset in Preset::ALL {
            assert!(Disputed::ALL.iter().any(|figure| figure.presets().contains(&preset)), "{preset:?}");
        }
        assert!(Disputed::ALL.iter().all(|figure| figure.presets()[0] == Preset::Default));
    }
}
