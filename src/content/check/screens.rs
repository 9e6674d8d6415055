//! All that a reader sees of a pack, screen by screen.

use super::screen::Screen;
use crate::content::{KioskWords, Lab, Lens, Pack, Plan, TellWords};

/// All screens of a pack; the words of buttons and labels, which are templates, are not among them.
pub fn screens(pack: &Pack) -> Vec<Screen<'_>> {
    let mut out = session(pack);
    out.extend(brain(pack));
    for (name, chapter) in [("safety", &pack.safety), ("evidence", &pack.evidence)] {
        let opening = Screen::new(name)
            .labels([&chapter.title])
            .claims([&chapter.lead]);
        out.push(opening.say_back(&chapter.say_back));
        out.extend(chapter.tell.iter().map(|words| tell(name, words)));
        for section in &chapter.sections {
            out.push(Screen::new(format!("{name}/{}", section.id)).section(section));
        }
    }
    out.extend(plan(&pack.plan));
    out.push(Screen::new("weigh").weigh(&pack.weigh));
    out.push(Screen::new("about").section(&pack.about));
    out.extend(pack.kiosk.iter().flat_map(kiosk));
    let terms = pack.glossary.iter();
    out.push(terms.fold(Screen::new("glossary"), |screen, term| {
        screen.labels([&term.word]).passages([&term.means])
    }));
    out.push(Screen::new("disclaimer").passages(&pack.ui.disclaimer));
    let loader = &pack.loader;
    out.push(
        Screen::new("loader")
            .labels([&loader.loading, &loader.open])
            .passages([&loader.failed, &loader.crisis]),
    );
    out
}

/// The screens around a visit in a waiting room.
fn kiosk(words: &KioskWords) -> [Screen<'_>; 4] {
    let (still, take, check, loud) = (&words.still, &words.take, &words.check, &words.loud);
    let attract = Screen::new("kiosk")
        .labels([&words.begin, &words.languages, &words.finish, &words.reach])
        .labels([&loud.title, &words.language, &words.choose, &words.dock])
        .labels(&loud.steps)
        .passages([&words.line, &words.no_print]);
    let asked = Screen::new("kiosk/still")
        .labels([&still.title, &still.stay])
        .passages([&still.why])
        .templates([&still.left, &still.longer]);
    let along = Screen::new("kiosk/take")
        .labels([&take.open, &take.title, &take.code])
        .passages([&take.hint]);
    let staff = Screen::new("kiosk/check")
        .labels([&check.title, &check.version, &check.written])
        .labels([&check.offline, &check.idle, &check.errors])
        .labels([&check.no_errors])
        .labels(&check.states)
        .templates([&check.seconds]);
    [attract, asked, along, staff]
}

/// What the lists to tap of a chapter have in common.
fn tell<'a>(chapter: &str, words: &'a TellWords) -> Screen<'a> {
    Screen::new(format!("{chapter}/tell"))
        .labels([&words.tap, &words.title, &words.clear])
        .passages([&words.private, &words.cleared])
        .templates([&words.untapped])
        .claims(words.claims())
}

fn session(pack: &Pack) -> Vec<Screen<'_>> {
    let session = &pack.session;
    let opening = Screen::new("session")
        .labels([&session.title])
        .claims([&session.lead]);
    let practice = &session.practice;
    let (breath, ground) = (&practice.breath, &practice.ground);
    let rehearsal = Screen::new("session/practice")
        .labels([
            &practice.title,
            &breath.title,
            &ground.title,
            &practice.help.title,
        ])
        .labels([
            &breath.inward,
            &breath.outward,
            &breath.start,
            &breath.stop,
            &ground.mine,
        ])
        .passages([&breath.done])
        .claims(practice.claims());
    let mut out = vec![opening.say_back(&session.say_back), rehearsal];
    for route in &session.routes {
        let name = format!("session/{:?}", route.id).to_lowercase();
        let opening = Screen::new(&name).labels([&route.name, &route.hint]);
        out.push(opening.claims([&route.status]).claims(&route.about));
        out.push(Screen::new(format!("{name}/help")).claims(&route.help));
        out.push(Screen::new(format!("{name}/differs")).claims(route.differs.claims()));
        for moment in &route.moments {
            let screen =
                Screen::new(format!("{name}/{}", moment.id)).labels([&moment.when, &moment.title]);
            let lenses = Lens::ALL
                .into_iter()
                .flat_map(|lens| moment.lenses.get(lens));
            out.push(screen.claims([&moment.caption]).claims(lenses));
        }
    }
    out
}

fn brain(pack: &Pack) -> Vec<Screen<'_>> {
    let brain = &pack.brain;
    let opening = Screen::new("brain")
        .labels([&brain.title])
        .claims([&brain.lead]);
    let mut out = vec![opening.say_back(&brain.say_back)];
    for beat in &brain.beats {
        let slide = &beat.slide;
        let screen = Screen::new(format!("brain/{}", beat.id)).labels([&beat.name, &beat.title]);
        let screen = screen.claims([&beat.caption]).claims(&beat.story);
        out.push(
            screen
                .labels([&slide.label, &slide.from, &slide.to])
                .optional(&slide.mid)
                .passages([&slide.guess])
                .passages(&slide.seen),
        );
    }
    out.push(lab(&brain.lab));
    out.push(Screen::new(format!("brain/{}", brain.unknown.id)).section(&brain.unknown));
    out
}

fn plan(plan: &Plan) -> Vec<Screen<'_>> {
    let (matters, words) = (&plan.matters, &plan.words);
    let around = &matters.words;
    let sorting = Screen::new("plan/matters")
        .labels([
            &matters.name,
            &matters.title,
            &around.follows,
            &around.again,
        ])
        .claims([&matters.lead])
        .passages([&around.how, &around.goes, &around.none, &around.forgotten])
        .templates([&around.up, &around.down, &around.moved]);
    let sorting = matters.cards.iter().fold(sorting, |screen, card| {
        let screen = screen.labels([&card.name, &card.because]);
        screen.passages([&card.line]).claims([&card.ask])
    });
    let mine = Screen::new("plan/mine")
        .labels([&plan.title, &words.route, &words.checklist])
        .claims([&plan.lead])
        .passages([&words.private])
        .templates([&words.ticked, &words.tell_line, &words.own])
        .lists(&plan.checklist)
        .labels([&words.tell, &words.tapped, &words.questions, &words.worry])
        .passages([&words.tapped_hint, &words.tapped_none])
        .passages([&words.questions_hint])
        .lists(&plan.questions)
        .labels([&words.ride, &words.ride_name, &words.ride_phone])
        .labels([&words.calls, &words.clinic, &words.emergency, &words.crisis])
        .labels([&words.sentence, &words.take, &words.print, &words.save])
        .passages([&words.take_hint])
        .labels([&words.phone, &words.code, &words.clear, &words.file])
        .labels([&words.clear_sure])
        .passages([&words.phone_hint, &words.cleared])
        .say_back(&plan.say_back);
    let ride = Screen::new("plan/ride").section(&plan.ride);
    vec![sorting, mine, ride]
}

/// What is said of the living picture.
fn lab(lab: &Lab) -> Screen<'_> {
    let said = &lab.said;
    let screen = Screen::new("brain/lab")
        .labels([&lab.depth, &lab.strip, &lab.thin, &lab.hold, &lab.go_on])
        .passages(&lab.views)
        .labels(lab.depths.iter().chain(&lab.parts).chain(&lab.halves))
        .labels(&lab.lines)
        .passages(&lab.scales)
        .passages([&lab.loading, &lab.failed])
        .templates([&said.with, &said.brake, &said.receiver, &said.gates])
        .passages([&said.shut])
        .passages(said.glutamate.iter().chain(&said.pores))
        .passages(said.growth.iter().chain(&said.links))
        .lists([&lab.made]);
    lab.acts.iter().fold(screen, |screen, act| {
        screen
            .labels([&act.label])
            .optional(&act.undo)
            .passages([&act.predict, &act.during])
            .optional(&act.undone)
            .templates(&act.seen)
    })
}
