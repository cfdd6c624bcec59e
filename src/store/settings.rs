//! Settings: the office's `hotline.toml` laid over the defaults.

use super::standard;
use super::toml_file::{Reader, built_in, integer};
use crate::domain::bureau::rules::BureauRules;
use crate::domain::calendar::Base;
use crate::domain::code::{Kind, Level};
use crate::domain::duty::{DutyRules, NamedRules, Rung};
use crate::domain::hours::OfficeHours;
use crate::domain::letters::LetterRules;
use crate::domain::limits::{Limits, Rule, Span};
use crate::domain::period::Reckoning;
use crate::domain::preset::{Disputed, FigureRules, Preset};
use crate::domain::reply::Standard;
use crate::domain::rules::{
    ClosingRules, MergeRules, OriginRules, RevisitRules, Rules, ScreenRules, SurgeRules,
};
use crate::domain::trouble::{Trouble, Troubles};
use crate::text::office::SETTINGS;
use crate::text::reply::STANDARD;
use toml::de::{DeTable, DeValue};

#[derive(Clone, Debug)]
pub struct Settings {
    pub name: String,
    pub rules: Rules,
    pub bureau: BureauRules,
    pub letters: LetterRules,
    pub screen: ScreenRules,
    pub surge: SurgeRules,
    pub hours: OfficeHours,
    pub calendar: Base,
    pub figures: FigureRules,
    pub learning: Learning,
}

/// What the learned model may do in `dispatch --auto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Learning {
    /// Dispatch its sure proposals, not only list them.
    pub acts: bool,
    /// Of the proposals called sure so many percent must be right, 50 to 99.
    pub certainty: u32,
}

const HOURS: [&str; 7] = [
    "hours.monday",
    "hours.tuesday",
    "hours.wednesday",
    "hours.thursday",
    "hours.friday",
    "hours.saturday",
    "hours.sunday",
];

impl Settings {
    /// The defaults alone.
    pub fn standard() -> Settings {
        Settings::read(("", "hotline.toml"), ("", "reply.toml")).expect("the built-in settings are tested")
    }

    /// The text of the settings and that of the reply standard, each with the name of its file.
    ///
    /// # Errors
    /// Every fault of both, with line and key.
    pub fn read(own: (&str, &str), reply: (&str, &str)) -> Result<Settings, Troubles> {
        let (mut defaults, standard) = (built_in(SETTINGS.en), built_in(STANDARD.en));
        standard::add_earlier_keys(&standard, &mut defaults);
        let mut reader = Reader::over(defaults, own.0, own.1);
        let earlier = reader.as_mut().map_or_else(|_| DeTable::new(), standard::earlier_keys);
        let reply = standard::read(standard, reply.0, reply.1, earlier);
        let settings = reader.and_then(|mut reader| {
            let settings = reader.settings();
            reader.finish(settings)
        });
        match (settings, reply) {
            (Ok(mut settings), Ok(reply)) => {
                settings.rules.reply = reply;
                Ok(settings)
            }
            (Err(troubles), Ok(_)) => Err(troubles),
            (Ok(_), Err(troubles)) => Err(troubles),
            (Err(Troubles(mut troubles)), Err(Troubles(more))) => {
                troubles.extend(more);
                Err(Troubles(troubles))
            }
        }
    }
}

impl Reader<'_> {
    /// `{ limit = "5wd", source = "[E]" }`, or the bare limit, which then is the office's own.
    pub(super) fn rule(&mut self, key: &str) -> Option<Rule> {
        let name = key.strip_prefix("limits.").unwrap_or(key).to_owned();
        let [limit, source] = ["limit", "source"].map(|part| format!("{key}.{part}"));
        let is_table = self.value(key).is_some_and(DeValue::is_table);
        let span = self.read(if is_table { &limit } else { key }, |value| Span::parse(value.as_str()?));
        // The default's source does not speak for a limit of the office's own.
        let source = match self.value(&source) {
            Some(_) if self.is_own(&source) || !self.is_own(&limit) => self.text(&source),
            _ => Some("[office]".to_owned()),
        };
        Some(Rule { name, span: span?, source: source? })
    }

    fn limits(&mut self) -> Option<Limits> {
        let reply: Vec<Option<Rule>> =
            Kind::ALL.iter().map(|kind| self.rule(&format!("limits.reply.{}", kind.code()))).collect();
        let (sign, contact) = (self.rule("limits.sign"), self.rule("limits.contact"));
        let (giving_back, redo) = (self.rule("limits.return"), self.rule("limits.redo"));
        let (waiting, support) = (self.rule("limits.waiting"), self.rule("limits.support"));
        let [emergency_sign, emergency_contact, emergency_reply] =
            ["sign", "contact", "reply"].map(|step| self.rule(&format!("limits.emergency.{step}")));
        Some(Limits {
            sign: sign?,
            contact: contact?,
            giving_back: giving_back?,
            redo: redo?,
            support: support?,
            waiting: waiting?,
            reply: reply.into_iter().collect::<Option<Vec<Rule>>>()?,
            emergency_sign: emergency_sign?,
            emergency_contact: emergency_contact?,
            emergency_reply: emergency_reply?,
        })
    }

    fn closing(&mut self) -> Option<ClosingRules> {
        let exempt = self.list("closing.evidence_exempt", Kind::from_code);
        let (approver, evidence) = (self.flag("closing.approver"), self.flag("closing.evidence"));
        let contact_again = self.flag("closing.contact_again");
        Some(ClosingRules {
            approver_required: approver?,
            evidence_required: evidence?,
            evidence_exempt: exempt?,
            contact_again: contact_again?,
        })
    }

    fn duty(&mut self) -> Option<DutyRules> {
        let opinions_required = self.read("joint.missing_opinions", |value| match value.as_str()? {
            "warn" => Some(false),
            "refuse" => Some(true),
            _ => None,
        });
        let rungs: Vec<Option<Rung>> = Level::ALL.iter().map(|&level| self.rung(level)).collect();
        let [reminders, redos] =
            ["reminders", "redos"].map(|key| self.number_in(&format!("supervision.named.{key}"), 1..=99));
        let (appeal, silent) = (self.rule("appeal.limit"), self.rule("supervision.named.silent"));
        Some(DutyRules {
            opinions_required: opinions_required?,
            appeal: appeal?,
            rungs: rungs.into_iter().collect::<Option<Vec<Rung>>>()?,
            named: NamedRules { reminders: reminders?, redos: redos?, silent: silent? },
        })
    }

    fn rung(&mut self, level: Level) -> Option<Rung> {
        let [after, reply] =
            ["after", "reply"].map(|key| self.rule(&format!("supervision.{}.{key}", level.code())));
        Some(Rung { after: after?, reply: reply? })
    }

    fn origin(&mut self) -> Option<OriginRules> {
        let (find, enterprise) =
            (self.texts("origin.find_channels"), self.texts("origin.enterprise_channels"));
        Some(OriginRules { find_channels: find?, enterprise_channels: enterprise? })
    }

    fn screen(&mut self) -> Option<ScreenRules> {
        let [
            person_tickets,
            person_days,
            matter_requesters,
            matter_days,
            returns,
            silence_days,
            duplicate_days,
        ] = [
            "person_tickets",
            "person_days",
            "matter_requesters",
            "matter_days",
            "returns",
            "silence_days",
            "duplicate_days",
        ]
        .map(|key| self.number(&format!("screen.{key}")));
        let [nobody, seats, places] =
            ["nobody", "seats", "places"].map(|key| self.texts(&format!("screen.{key}")));
        Some(ScreenRules {
            person_tickets: person_tickets?,
            person_days: person_days?,
            matter_requesters: matter_requesters?,
            matter_days: matter_days?,
            returns: returns?,
            silence_days: silence_days?,
            duplicate_days: duplicate_days?,
            nobody: nobody?,
            seats: seats?,
            places: places?,
        })
    }

    fn surge(&mut self) -> Option<SurgeRules> {
        let [periods, least, percent] =
            ["periods", "least", "percent"].map(|key| self.number(&format!("surge.{key}")));
        let risk = self.texts("surge.risk");
        Some(SurgeRules { periods: periods?, least: least?, percent: percent?, risk: risk? })
    }

    fn hours(&mut self) -> Option<OfficeHours> {
        let week: Vec<String> = HOURS.iter().map(|day| self.text(day)).collect::<Option<Vec<String>>>()?;
        let texts: [&str; 7] = std::array::from_fn(|day| week[day].as_str());
        match OfficeHours::parse(texts) {
            Ok(hours) => Some(hours),
            Err(faults) => {
                for fault in faults {
                    let trouble = Trouble::hours(self.file(), HOURS, fault);
                    let key = trouble.column.unwrap_or("hours".to_owned());
                    self.fault(&key, trouble.what);
                }
                None
            }
        }
    }

    fn figures(&mut self) -> Option<FigureRules> {
        let (reckoning, top) = (self.reckoning(), self.number("figures.top"));
        let repeats = self.number_in("figures.repeats", 2..=u32::MAX);
        let score =
            ["responded", "solved", "satisfied"].map(|rate| self.number(&format!("figures.score.{rate}")));
        let chosen: Vec<Option<Preset>> = Disputed::ALL
            .iter()
            .filter(|&&figure| figure != Disputed::Score)
            .map(|figure| {
                let known = |value: &DeValue| Preset::from_code(value.as_str()?);
                let fits = |preset: &Preset| figure.presets().contains(preset);
                self.read(&format!("figures.preset.{}", figure.code()), |value| known(value).filter(fits))
            })
            .collect();
        let mut rules = FigureRules {
            reckoning: reckoning?,
            top: top? as usize,
            repeats: repeats?,
            score: [score[0]?, score[1]?, score[2]?],
            chosen: [Preset::Default; Disputed::ALL.len()],
        };
        for (figure, preset) in Disputed::ALL.iter().zip(chosen) {
            rules.choose(Some(*figure), preset?);
        }
        Some(rules)
    }

    fn reckoning(&mut self) -> Option<Reckoning> {
        let fits = |start: u32, cut: &str| Reckoning::new(start, cut).is_some();
        let start =
            self.read("figures.month_start", |value| integer(value).filter(|&day| fits(day, "00:00")));
        let cut = self.text_if("figures.day_cut", |cut| fits(1, cut));
        Reckoning::new(start?, &cut?)
    }

    fn learning(&mut self) -> Option<Learning> {
        let acts = self.flag("dispatch.learned");
        let certainty = self.number_in("dispatch.certainty", 50..=99);
        Some(Learning { acts: acts?, certainty: certainty? })
    }

    /// All but the reply standard, which has a file of its own.
    fn settings(&mut self) -> Option<Settings> {
        let (name, limits, closing) = (self.text("office.name"), self.limits(), self.closing());
        let (attempts, on_days) = (self.number("revisit.attempts"), self.number("revisit.on_days"));
        let duty = self.duty();
        let (bureau, letters) = (self.bureau(), self.letters());
        let (merge_days, origin) = (self.number("merge.days_after_closing"), self.origin());
        let learning = self.learning();
        let (screen, surge) = (self.screen(), self.surge());
        let (hours, embedded) = (self.hours(), self.flag("calendar.embedded"));
        let figures = self.figures();
        Some(Settings {
            name: name?,
            rules: Rules {
                limits: limits?,
                closing: closing?,
                revisit: RevisitRules { attempts: attempts?, on_days: on_days? },
                reply: Standard::default(),
                duty: duty?,
                merge: MergeRules { days_after_closing: merge_days? },
                origin: origin?,
            },
            bureau: bureau?,
            letters: letters?,
            screen: screen?,
            surge: surge?,
            hours: hours?,
            calendar: if embedded? { Base::Embedded } else { Base::None },
            figures: figures?,
            learning: learning?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_built_in_texts_hold_the_same_settings() {
        let table = |text: &str| text.parse::<toml::Table>().unwrap();
        assert_eq!(table(SETTINGS.zh), table(SETTINGS.en));
        assert_eq!(
            Settings::standard().rules.limits.reply[Kind::Complaint as usize].span,
            Span::working_days(5)
        );
    }

    #[test]
    fn an_office_changes_what_it_names_and_keeps_the_rest() {
        let own =
            "[limits]\nsign = \"2wd\"\n[limits.reply]\nhelp = { limit = \"10wd\", source = \"区方案\" }\n";
        let settings = Settings::read((own, "hotline.toml"), ("", "reply.toml")).unwrap();
        let limits = settings.rules.limits;
        assert_eq!((limits.sign.span, limits.sign.source.as_str()), (Span::working_days(2), "[office]"));
        assert_eq!(limits.reply[Kind::Help as usize].source, "区方案");
        assert_eq!(limits.contact.span, Span::working_days(2));
    }

    #[test]
    fn the_default_s_source_does_not_speak_for_a_limit_of_the_office() {
        let own = "[limits]\nsign = { limit = \"3wd\" }\ncontact = { source = \"区方案\" }\n";
        let limits = Settings::read((own, "hotline.toml"), ("", "reply.toml")).unwrap().rules.limits;
        assert_eq!((limits.sign.span, limits.sign.source.as_str()), (Span::working_days(3), "[office]"));
        assert_eq!(limits.contact.source, "区方案");
        assert_eq!(limits.redo.source, Settings::standard().rules.limits.redo.source);
    }

    #[test]
    fn every_fault_is_named_with_its_line() {
        let own = "[limits]\nsign = \"2 days\"\ncolour = 1\n[closing]\napprover = \"yes\"\n[hours]\nmonday = \"9-5\"\n";
        let troubles = Settings::read((own, "hotline.toml"), ("", "reply.toml")).unwrap_err().0;
        let places: Vec<_> = troubles.iter().map(|t| (t.line.unwrap(), t.column.clone().unwrap())).collect();
        let wanted = [(3, "limits.colour"), (2, "limits.sign"), (5, "closing.approver"), (7, "hours.monday")];
        assert_eq!(places, wanted.map(|(line, key)| (line, key.to_owned())));
        assert_eq!(
            Settings::read(("[limits\n", "hotline.toml"), ("", "reply.toml")).unwrap_err().0[0].line,
            Some(1)
        );
    }
}
