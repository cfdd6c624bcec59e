//! 简称: the short names under which platforms and clerks know the units of the office's list.

use super::event::{Entry, Event, Text};
use std::collections::HashMap;

/// Short names and the names that the unit list has for them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShortNames(HashMap<String, String>);

impl ShortNames {
    /// Adds one; false if it is another unit's already.
    pub fn add(&mut self, short: &str, unit: &str) -> bool {
        self.0.entry(short.to_owned()).or_insert_with(|| unit.to_owned()) == unit
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The unit's own name, whichever of its names is given; a name that is not known stands for itself.
    pub fn full<'n>(&'n self, given: &'n str) -> &'n str {
        self.0.get(given).map_or(given, String::as_str)
    }
}

impl Entry<'_> {
    /// Puts the names of the unit list in the place of short ones: a unit is one unit, also where it was recorded
    /// before the list had its short name.
    pub fn name_units(&mut self, names: &ShortNames) {
        let name = |unit: &mut Text| {
            let full = names.full(unit);
            if full != unit.as_ref() {
                *unit = full.to_owned().into();
            }
        };
        match &mut self.event {
            Event::Dispatched(handover) => {
                name(&mut handover.unit);
                handover.supporting.iter_mut().for_each(name);
            }
            Event::Signed { unit }
            | Event::Contacted { unit, .. }
            | Event::ExtensionRequested { unit, .. }
            | Event::ReturnRequested { unit, .. } => name(unit),
            Event::Closed(closing) => name(&mut closing.unit),
            Event::Acted(act) => {
                name(&mut act.unit);
                act.units.iter_mut().for_each(name);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ShortNames;

    #[test]
    fn a_short_name_is_of_one_unit() {
        let mut names = ShortNames::default();
        assert!(names.add("人社局", "人力资源和社会保障局") && names.add("人社局", "人力资源和社会保障局"));
        assert!(!names.add("人社局", "人民社区局"));
        assert_eq!([names.full("人社局"), names.full("水务局")], ["人力资源和社会保障局", "水务局"]);
    }
}
