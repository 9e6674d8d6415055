//! The plan as a text: what is saved, in words.

use crate::content::english;
use ketamine_guide::content::{Claim, Pack, RouteId, plain};
use ketamine_guide::guide::{
    Ask, Chapter, Clinic, Guide, Mine, Note, Ranking, Tapped, collection, named, paper, questions,
    to_tell, worries,
};

/// Everything that a reader can fill in, tick, choose or tap.
pub fn fill(guide: &mut Guide, pack: &Pack) {
    guide.rank(6, 0, pack);
    for note in Note::ALL {
        guide.mine.write(note, &format!("{note:?} of Rosalind"));
    }
    for (list, told) in pack.plan.checklist.iter().enumerate() {
        (0..told.items.len()).for_each(|item| guide.mine.tick(list, item));
    }
    for (list, told) in pack.plan.questions.iter().enumerate() {
        (0..told.items.len()).for_each(|item| guide.mine.ask(Ask::Listed(list, item)));
    }
    (0..pack.plan.matters.cards.len()).for_each(|card| guide.mine.ask(Ask::Matter(card)));
    guide.mine.tapped = true;
    for (list, told) in pack.safety.tells().enumerate() {
        (0..told.items.len()).for_each(|item| guide.tap(Tapped { list, item }));
    }
    let rates = collection(pack).expect("a collection of rates");
    (0..rates.effects.len()).for_each(|effect| guide.worries.mark(effect, rates));
    for say in worries(guide, pack) {
        guide.mine.ask(Ask::Worry(say.to_owned()));
    }
    guide.ground = Some(1);
    guide.seen = [true; 5];
    guide.slides = [1.0; 7];
    guide.country = pack.countries.len() - 1;
    guide.open(Chapter::Plan);
    guide.go(1, pack);
}

/// A guide of a clinic with that file, on that route.
fn guide(file: &str, route: RouteId) -> Guide {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    guide.attend(Clinic::read(file).expect("JSON").0, &pack);
    guide.choose(route, &pack);
    guide
}

#[test]
fn an_empty_plan_has_lines_to_write_on() {
    let pack = english();
    for route in RouteId::ALL {
        let text = paper(&guide("{}", route), &pack);
        let words = &pack.plan.words;
        assert!(text.starts_with("My plan\n=======\n") && text.ends_with('\n'));
        assert!(text.contains(&pack.ui.first) && text.contains("988") && text.contains("911"));
        assert!(!text.contains("[x]") && !text.contains('{') && !text.contains("()"));
        let boxes: usize = pack
            .plan
            .checklist
            .iter()
            .map(|list| list.items.len())
            .sum();
        assert_eq!(text.matches("[ ] ").count(), boxes);
        // Two to tell, three to ask, name and phone, the clinic's number, the sentence.
        assert_eq!(text.matches("____\n").count(), 9, "{text}");
        for heading in [
            &words.route,
            &words.tell,
            &words.questions,
            &words.ride,
            &words.calls,
        ] {
            assert!(text.contains(&format!("\n{heading}\n---")), "{heading}");
        }
        let told = &guide("{}", route).told(&pack).name.clone();
        assert!(text.contains(told));
    }
}

#[test]
fn a_full_plan_has_no_line_left() {
    let pack = english();
    let mut guide = guide(
        r#"{ "phone": "555 0100", "name": "Lake Clinic" }"#,
        RouteId::Im,
    );
    fill(&mut guide, &pack);
    guide.country = 0;
    let text = paper(&guide, &pack);
    assert!(!text.contains("____") && !text.contains("[ ]"), "{text}");
    for note in Note::ALL {
        assert!(text.contains(&format!("{note:?} of Rosalind")));
    }
    assert!(text.contains("Lake Clinic: 555 0100"));
    assert!(text.contains(&plain(&pack.session.practice.ground.lines[1].say)));
    let said: Vec<_> = questions(&guide, &pack)
        .into_iter()
        .map(|question| plain(&question.say))
        .collect();
    let places = said.iter().map(|say| text.find(say).expect("the question"));
    assert!(places.collect::<Vec<_>>().is_sorted());
    let first = &pack.plan.matters.cards[6];
    assert_eq!(said[0], plain(&first.ask.say));
    assert!(text.contains(&format!("({})", first.because)));
}

/// What was tapped for the team stands on the plan only when the reader asks for it; what worries leads to questions.
#[test]
fn taps_stand_there_when_asked_for_and_worries_ask() {
    let pack = english();
    let mut guide = guide("{}", RouteId::Iv);
    fill(&mut guide, &pack);
    let told: Vec<_> = to_tell(&guide, &pack).into_iter().map(named).collect();
    assert!(told.len() > 40, "{}", told.len());
    let asked = paper(&guide, &pack);
    assert!(told.iter().all(|say| asked.contains(&format!("- {say}\n"))));
    let common = pack.safety.tell.as_ref().expect("answers");
    let place = |claim: &Claim| asked.find(&plain(&claim.say)).expect("it is said");
    assert!(
        place(&common.wait) < place(&common.tell) && place(&common.tell) < place(&common.always)
    );
    assert!(worries(&guide, &pack).len() > 20);
    assert!(
        worries(&guide, &pack)
            .iter()
            .all(|say| asked.contains(&plain(say)))
    );
    guide.mine.tapped = false;
    let quiet = paper(&guide, &pack);
    // A word may stand elsewhere too; no line does.
    let lines: Vec<_> = quiet
        .lines()
        .map(|line| line.trim_start_matches("- "))
        .collect();
    assert!(told.iter().all(|say| !lines.contains(&say.as_str())));
}

/// A tick whose question is no more to be seen keeps no other question from the paper.
#[test]
fn ticks_that_are_gone_count_no_more() {
    let pack = english();
    let mut guide = guide("{}", RouteId::Iv);
    for _ in 0..3 {
        guide.rank(5, 0, &pack);
    }
    guide.rank(6, 0, &pack);
    guide.mine.ask(Ask::Matter(6));
    assert_eq!(questions(&guide, &pack).len(), 1);
    guide.rank(0, 6, &pack);
    assert_eq!(questions(&guide, &pack).len(), 3);
    let rates = collection(&pack).expect("a collection of rates");
    guide.worries.mark(0, rates);
    let ask = Ask::Worry(worries(&guide, &pack)[0].to_owned());
    guide.mine.ask(ask);
    assert_eq!(questions(&guide, &pack).len(), 1);
    guide.worries.mark(0, rates);
    assert_eq!(questions(&guide, &pack).len(), 3);
}

#[test]
fn the_clinics_own_times_stand_in_the_checklist() {
    let pack = english();
    let file = r#"{ "times": { "food_hours": 6, "drink_minutes": 120, "drive_hours": 36, "visit_minutes": 160 } }"#;
    let (own, general) = (
        paper(&guide(file, RouteId::Iv), &pack),
        paper(&guide("{}", RouteId::Iv), &pack),
    );
    for say in [
        "[ ] Eat nothing for 6 hours before.",
        "[ ] Drink nothing for 2 hours before.",
        "[ ] Do not drive for 36 hours.",
        "Plan for about 3 hours in all.",
    ] {
        assert!(own.contains(say) && !general.contains(say), "{say}");
    }
}

#[test]
fn a_cleared_plan_is_empty() {
    let pack = english();
    let mut guide = guide("{}", RouteId::Iv);
    let (before, country) = (paper(&guide, &pack), guide.country);
    fill(&mut guide, &pack);
    guide.country = country;
    assert_ne!(paper(&guide, &pack), before);
    guide.clear_plan(&pack);
    assert_ne!(paper(&guide, &pack), before, "the first time asks");
    guide.mine.tick(0, 0);
    guide.clear_plan(&pack);
    assert_ne!(
        paper(&guide, &pack),
        before,
        "an edit in between asks again"
    );
    guide.clear_plan(&pack);
    assert!(to_tell(&guide, &pack).is_empty());
    assert_eq!(
        (&guide.mine, &guide.matters),
        (&Mine::default(), &Ranking::default())
    );
    assert_eq!(paper(&guide, &pack), before);
}

#[test]
fn what_is_typed_fits_on_a_line() {
    let mut mine = Mine::default();
    mine.write(Note::Ask2, &"é".repeat(500));
    assert_eq!(mine.note(Note::Ask2).chars().count(), Note::Ask2.longest());
    assert_eq!(mine.note(Note::Ask1), "");
}
