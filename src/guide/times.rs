use super::{LONGEST, RULE};
use crate::content::{Instead, Json, Refused, RouteId, Topic, Wait};
use crate::science::InfusionMinutes;

/// What a time is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    Topic(Topic),
    Wait(Wait),
}

/// A time that a clinic may set.
pub struct Time {
    about: About,
    /// Its name in `times` of the clinic's file, with its unit.
    pub name: &'static str,
    /// The least that makes sense.
    pub least: u16,
    /// The most that makes sense.
    pub most: u16,
}

/// All of them. Ranges hold what clinics and the label say (facts 3.1, 3.2, 4.10), with room above; nothing may be shorter.
pub const TIMES: [Time; 9] = [
    Time::new(Topic::Food, "food_hours", 2, 12),
    Time::new(Topic::Drink, "drink_minutes", 30, 720),
    Time::new(
        Topic::Drip,
        "drip_minutes",
        InfusionMinutes::LEAST,
        InfusionMinutes::MOST,
    ),
    Time::new(Topic::Watch, "watch_minutes", 30, 480),
    Time::new(Topic::Visit, "visit_minutes", 45, 600),
    Time::wait(Wait::Drive, "drive_hours"),
    Time::wait(Wait::Alcohol, "alcohol_hours"),
    Time::wait(Wait::Decisions, "decisions_hours"),
    Time::wait(Wait::Children, "children_hours"),
];

/// Staff watch at least this long after the spray, min (`spravatoPI`): a clinic may watch longer, not shorter, and no
/// visit is shorter.
const SPRAY_WATCH: u16 = 120;

impl Time {
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

    fn read(&self, value: &Json) -> Option<u16> {
        let number = match value {
            Json::Whole(number) => u16::try_from(*number).ok(),
            _ => None,
        };
        number.filter(|number| (self.least..=self.most).contains(number))
    }
}

/// The times a clinic has set, in the units of their names in its file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times([Option<u16>; TIMES.len()]);

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
        let index = TIMES.iter().position(|kind| kind.about == about)?;
        self.0[index]
    }

    /// The length of the drip.
    pub fn drip(&self) -> InfusionMinutes {
        self.get(Topic::Drip, RouteId::Iv)
            .and_then(|minutes| InfusionMinutes::new(minutes).ok())
            .unwrap_or_default()
    }

    /// Reads the `times` of a clinic's file; what cannot be used is reported.
    pub(super) fn read(value: &Json, bad: &mut Vec<Refused>) -> Self {
        let mut times = Self::default();
        let names = TIMES.map(|time| time.name).join(" ");
        let Json::Map(fields) = value else {
            let allowed = ["a map of ", &names].concat();
            bad.push(Refused::new("times", value, &allowed));
            return times;
        };
        for (key, value) in fields {
            let path = ["times.", key].concat();
            let Some(index) = TIMES.iter().position(|time| time.name == key) else {
                bad.push(Refused::new(&path, value, &names).with(Instead::Nothing));
                continue;
            };
            times.0[index] = TIMES[index].read(value);
            if times.0[index].is_none() {
                let Time { least, most, .. } = TIMES[index];
                let allowed = [&least.to_string(), " to ", &most.to_string()].concat();
                bad.push(Refused::new(&path, value, &allowed));
            }
        }
        bad.extend(times.agree());
        times
    }

    /// A visit holds the drip and the watching after it; one that is shorter is taken out.
    fn agree(&mut self) -> Option<Refused> {
        let at = |topic| {
            let about = About::Topic(topic);
            TIMES.iter().position(|time| time.about == about)
        };
        let (drip, watch, visit) = (at(Topic::Drip)?, at(Topic::Watch)?, at(Topic::Visit)?);
        let least = self.0[drip].unwrap_or_default() + self.0[watch].unwrap_or_default();
        let set = self.0[visit].take_if(|set| *set < least)?;
        let most = TIMES[visit].most.to_string();
        let allowed = [&least.to_string(), " to ", &most, ", as drip and watch say"].concat();
        Some(Refused::new(
            "times.visit_minutes",
            &Json::Whole(set.into()),
            &allowed,
        ))
    }
}
