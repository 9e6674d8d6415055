use super::clinic::shown;
use super::{BadValue, LONGEST, RULE};
use crate::content::{Json, RouteId, Topic, Wait};
use crate::science::InfusionMinutes;

/// What a time is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    Topic(Topic),
    Wait(Wait),
}

/// A time that a clinic may set: what it is about, its name in the clinic's file, with its unit, and the least and
/// most that make sense.
struct Kind {
    about: About,
    name: &'static str,
    least: u16,
    most: u16,
}

/// Ranges hold what clinics and the label say (facts 3.1, 3.2, 4.10), with room above; nothing may be shorter.
const KINDS: [Kind; 9] = [
    Kind::new(Topic::Food, "times.food_hours", 2, 12),
    Kind::new(Topic::Drink, "times.drink_minutes", 30, 720),
    Kind::new(
        Topic::Drip,
        "times.drip_minutes",
        InfusionMinutes::LEAST,
        InfusionMinutes::MOST,
    ),
    Kind::new(Topic::Watch, "times.watch_minutes", 30, 480),
    Kind::new(Topic::Visit, "times.visit_minutes", 45, 600),
    Kind::wait(Wait::Drive, "times.drive_hours"),
    Kind::wait(Wait::Alcohol, "times.alcohol_hours"),
    Kind::wait(Wait::Decisions, "times.decisions_hours"),
    Kind::wait(Wait::Children, "times.children_hours"),
];

/// Staff watch at least this long after the spray, min (`spravatoPI`): a clinic may watch longer, not shorter, and no
/// visit is shorter.
const SPRAY_WATCH: u16 = 120;

impl Kind {
    const fn new(topic: Topic, name: &'static str, least: u16, most: u16) -> Self {
        Self {
            about: About::Topic(topic),
            name,
            least,
            most,
        }
    }

    /// A wait after the visit: longer than the rule or as long, never shorter.
    const fn wait(of: Wait, name: &'static str) -> Self {
        Self {
            about: About::Wait(of),
            name,
            least: RULE,
            most: LONGEST,
        }
    }

    fn read(&self, value: &Json) -> Result<u16, BadValue> {
        let range = self.least..=self.most;
        let number = match value {
            Json::Whole(number) => u16::try_from(*number).ok(),
            _ => None,
        };
        number
            .filter(|number| range.contains(number))
            .ok_or_else(|| BadValue {
                name: self.name,
                value: shown(value),
                allowed: format!("{} to {}", self.least, self.most),
            })
    }
}

/// The times a clinic has set, in the units of their names in its file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times([Option<u16>; KINDS.len()]);

impl Times {
    /// What the clinic says of a topic, for a route.
    pub fn get(&self, topic: Topic, route: RouteId) -> Option<u16> {
        let about = match topic {
            Topic::Drive => About::Wait(Wait::Drive),
            other => About::Topic(other),
        };
        let least = match (topic, route) {
            (Topic::Watch | Topic::Visit, RouteId::Nasal) => SPRAY_WATCH,
            _ => 0,
        };
        // What would be shorter than the label is not said; the general range stands.
        self.set(about).filter(|set| *set >= least)
    }

    /// How many hours the clinic says to wait with something.
    pub fn wait(&self, of: Wait) -> Option<u16> {
        self.set(About::Wait(of))
    }

    fn set(&self, about: About) -> Option<u16> {
        let index = KINDS.iter().position(|kind| kind.about == about)?;
        self.0[index]
    }

    /// The length of the drip.
    pub fn drip(&self) -> InfusionMinutes {
        self.get(Topic::Drip, RouteId::Iv)
            .and_then(|minutes| InfusionMinutes::new(minutes).ok())
            .unwrap_or_default()
    }

    /// Reads the `times` of a clinic's file; what cannot be used is reported.
    pub(super) fn read(value: &Json, bad: &mut Vec<BadValue>) -> Self {
        let mut times = Self::default();
        let names = KINDS.map(|kind| kind.name.trim_start_matches("times."));
        let Json::Map(fields) = value else {
            bad.push(BadValue::new(
                "times",
                &shown(value),
                &["a map of", &names.join(" ")],
            ));
            return times;
        };
        for (key, value) in fields {
            match names.iter().position(|name| name == key) {
                Some(index) => match KINDS[index].read(value) {
                    Ok(number) => times.0[index] = Some(number),
                    Err(error) => bad.push(error),
                },
                None => bad.push(BadValue::new("times", key, &names)),
            }
        }
        if let Err(error) = times.agree() {
            bad.push(error);
        }
        times
    }

    /// A visit holds the drip and the watching after it; one that is shorter is taken out.
    fn agree(&mut self) -> Result<(), BadValue> {
        let at = |topic| {
            let about = About::Topic(topic);
            KINDS.iter().position(|kind| kind.about == about)
        };
        let (Some(drip), Some(watch), Some(visit)) =
            (at(Topic::Drip), at(Topic::Watch), at(Topic::Visit))
        else {
            return Ok(());
        };
        let least = self.0[drip].unwrap_or_default() + self.0[watch].unwrap_or_default();
        match self.0[visit].take_if(|set| *set < least) {
            None => Ok(()),
            Some(set) => Err(BadValue {
                name: KINDS[visit].name,
                value: set.to_string(),
                allowed: format!("{least} to {}, as drip and watch say", KINDS[visit].most),
            }),
        }
    }
}
