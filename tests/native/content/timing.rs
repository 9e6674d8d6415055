//! Timing words against the models: each moment's words must be true of the curve drawn beside them, for drips of
//! every length.

use super::english;
use ketamine_guide::content::{Lens, Moment, Route, RouteId, Stage, plain};
use ketamine_guide::guide::{Clinic, Guide, Phase};
use ketamine_guide::science::Band;

/// A guide of that route at a clinic whose drip runs so long.
fn guide(route: RouteId, drip: u16) -> Guide {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.choose(route, &pack);
    let file = format!(r#"{{ "times": {{ "drip_minutes": {drip} }} }}"#);
    guide.attend(Clinic::read(&file).expect("JSON").0, &pack);
    guide
}

/// Every route, and the drip at lengths across its range.
fn everyone() -> impl Iterator<Item = Guide> {
    let drips = [30, 35, 40, 50, 60].map(|drip| guide(RouteId::Iv, drip));
    let others = [RouteId::Im, RouteId::Nasal, RouteId::Lozenge].map(|route| guide(route, 40));
    drips.into_iter().chain(others)
}

/// Feelings at a minute, as a share of the highest the middle curve reaches.
fn felt(guide: &Guide, minute: f64) -> f64 {
    let all = (0..2400).map(|step| guide.course().feelings(f64::from(step) / 10.0).middle);
    guide.course().feelings(minute).middle / all.fold(0.0, f64::max)
}

/// What a stage's words say of feelings, as the least and most share of their peak.
fn expected(stage: Stage) -> (f64, f64) {
    match stage {
        Stage::Start => (0.0, 0.01),
        Stage::Early => (0.0, 0.65),
        Stage::Growing => (0.2, 0.95),
        Stage::Strongest => (0.8, 1.0),
        Stage::Fading => (0.05, 0.85),
        Stage::Resting => (0.0, 0.3),
        // Before the dose, and from the door of the clinic on.
        _ => (0.0, 0.15),
    }
}

#[test]
fn each_moments_stage_is_where_the_curve_stands() {
    let pack = english();
    for guide in everyone() {
        for moment in &guide.told(&pack).moments {
            let minute = guide.pace().real(f64::from(moment.at));
            let (share, (least, most)) = (felt(&guide, minute), expected(moment.stage));
            let at = format!("{:?} {} at {minute} min", guide.route, moment.id);
            assert!((least..=most).contains(&share), "{at}: feelings {share:.2}");
            let soon = felt(&guide, minute + 2.0);
            let rising = matches!(moment.stage, Stage::Early | Stage::Growing);
            assert!(!rising || soon > share, "{at}: told to grow");
            let falling = moment.stage == Stage::Fading;
            assert!(!falling || soon < share, "{at}: told to fade");
        }
    }
}

#[test]
fn the_words_of_the_level_agree_with_the_stage() {
    let pack = english();
    for guide in everyone() {
        for moment in &guide.told(&pack).moments {
            let minute = guide.pace().real(f64::from(moment.at));
            let fits: &[Phase] = match moment.stage {
                Stage::Start => &[Phase::None, Phase::Rising],
                Stage::Early => &[Phase::Rising],
                Stage::Growing => &[Phase::Rising, Phase::Highest],
                Stage::Strongest => &[Phase::Rising, Phase::Highest, Phase::Falling],
                Stage::Fading | Stage::Resting | Stage::Home => &[Phase::Falling, Phase::Gone],
                Stage::Evening | Stage::NextDay | Stage::Weeks => &[Phase::Gone],
                _ => &[Phase::None],
            };
            let phase = guide.course().phase(minute);
            let at = format!("{:?} {} at {minute} min", guide.route, moment.id);
            assert!(fits.contains(&phase), "{at}: {phase:?}");
        }
    }
}

/// A claim about minutes: what it speaks of, and from when to when.
struct Timing {
    about: &'static str,
    from: f64,
    to: f64,
}

/// What a sentence may time, by the words it uses. A sentence with marked minutes that fits none fails the test.
const ABOUT: [&str; 5] = [
    "first feelings",
    "strongest",
    "fade",
    "blood pressure",
    "minutes in",
];

/// The marked minutes of a passage, with what they are about.
fn timings(say: &str) -> Vec<Timing> {
    let low = plain(say).to_lowercase();
    let about = ABOUT.into_iter().find(|about| low.contains(about));
    let minutes: Vec<f64> = say
        .split("{@")
        .skip(1)
        .filter_map(|part| part.split('}').next()?.parse().ok())
        .collect();
    let timing = |pair: &[f64]| Timing {
        about: about.unwrap_or_else(|| panic!("no rule for {say:?}")),
        from: pair[0],
        to: pair[pair.len() - 1],
    };
    minutes.chunks(2).map(timing).collect()
}

/// Every passage of a route's moments, with the moment.
fn passages(route: &Route) -> impl Iterator<Item = (&Moment, String)> {
    route.moments.iter().flat_map(|moment| {
        let claims = Lens::ALL
            .into_iter()
            .flat_map(|lens| moment.lenses.get(lens));
        let says = claims
            .chain([&moment.caption])
            .map(|claim| claim.say.clone());
        says.chain([moment.when.clone()])
            .map(move |say| (moment, say))
    })
}

#[test]
fn minutes_in_words_agree_with_the_curve() {
    let pack = english();
    let mut seen = 0;
    for guide in everyone() {
        for (moment, say) in passages(guide.told(&pack)) {
            for Timing { about, from, to } in timings(&say) {
                seen += 1;
                let [from, to] = [from, to].map(|usual| guide.pace().real(usual));
                let at = format!(
                    "{:?} {}: {say:?} at {from:.0} to {to:.0} min",
                    guide.route, moment.id
                );
                assert!(agrees(&guide, about, from, to, moment), "{at}");
            }
        }
    }
    assert!(seen > 50, "only {seen} timings found");
}

/// True when the curve does between `from` and `to` what is told of it.
fn agrees(guide: &Guide, about: &str, from: f64, to: f64, moment: &Moment) -> bool {
    let band = |minute: f64| -> Band { guide.course().feelings(minute) };
    let pressure = |minute: f64| guide.course().pressure(minute);
    match about {
        // Some feel it by then, and half of people by the end.
        "first feelings" => {
            band(from).high > 0.05 && band(from).low < 0.05 && felt(guide, to) > 0.3
        }
        // The peak lies within.
        "strongest" => (from..=to).contains(&peak(|minute| band(minute).middle)),
        // On the way down at first, mostly gone at the end.
        "fade" => {
            felt(guide, from) < 0.5 && felt(guide, from) > felt(guide, to) && felt(guide, to) < 0.1
        }
        "blood pressure" => (from..=to).contains(&peak(pressure)),
        // When a moment is: its own minute.
        _ => (guide.pace().real(f64::from(moment.at)) - from).abs() < 1e-9,
    }
}

/// The minute of the highest value in four hours.
fn peak(of: impl Fn(f64) -> f64) -> f64 {
    let minutes = (0..2400).map(|step| f64::from(step) / 10.0);
    minutes
        .max_by(|a, b| of(*a).total_cmp(&of(*b)))
        .unwrap_or_default()
}

#[test]
fn the_spray_keeps_to_its_label() {
    let pack = english();
    let spray = guide(RouteId::Nasal, 40);
    let level = peak(|minute| spray.course().level(minute).middle);
    // 20 to 40 minutes after the last spray, which is given 10 minutes after the first at the latest.
    assert!((20.0..=50.0).contains(&level), "level peaks at {level}");
    let checked = spray
        .told(&pack)
        .moments
        .iter()
        .find(|moment| moment.id == "40");
    let share = checked.map(|moment| felt(&spray, f64::from(moment.at)));
    assert!(
        share.is_some_and(|share| share > 0.8),
        "strongest at about 40 minutes: {share:?}"
    );
    assert!(
        felt(&spray, 90.0) < 0.2,
        "most effects are gone by 90 minutes"
    );
}
