use super::context::Context;
use super::el::{View, all, el, words};
use super::events::chosen;
use super::ribbon::{Axis, bar, night, sky};
use super::words::{Linked, paragraph, told};
use crate::content::{After, Claim, Fill, Pack};
use crate::guide::{self, Guide, HALVES, HalfHour, Held, Times, held};

/// The rule of the next day as a small clock: the reader says when the visit ends, and sees until when to wait. It never
/// says that one may.
pub fn after(after: &After, context: Context, pack: &Pack, linked: &Linked) -> View {
    let ends = el("fieldset")
        .class("ends")
        .child(words("legend", "", &after.ask))
        .child(day(after, context))
        .child(time(after, context));
    let state = context.derive(|guide, _| (guide.ends.at(), guide.clinic.times));
    let words_of = after.clone();
    // The list below is long: what is said of a change is the longest wait.
    let longest = context.derive(move |guide, _| {
        let end = guide.ends.at();
        let times = &guide.clinic.times;
        let all = words_of
            .waits
            .iter()
            .filter_map(|hold| Some(held(hold.of, end?, times)));
        let longest = all.max_by_key(|held| held.hours);
        longest.map_or(String::new(), |held| told_until(&words_of, held))
    });
    let (said, all_words) = (after.clone(), context.pack());
    let waits = move || {
        let (end, times) = state.get();
        waits(&said, end, &times, &all_words)
    };
    el("section")
        .class("after")
        .child(words("h3", "", &after.title))
        .child(paragraph(&after.rule, pack, linked))
        .child(ends.view())
        .child(
            el("p")
                .class("unseen")
                .attr("role", "status")
                .live_text(move || longest.get())
                .view(),
        )
        .live_view(waits)
        .view()
}

fn day(after: &After, context: Context) -> View {
    let names = after.days.iter().cloned();
    let here = |guide: &Guide| guide.ends.day;
    let choose = move |day| context.update(|guide, _| guide.ends.day = day);
    pick(&after.day, &after.open, names, here, choose, context)
}

fn time(after: &After, context: Context) -> View {
    let names = (0..HALVES).map(|half| guide::told(half, &after.hours));
    let here = |guide: &Guide| guide.ends.half;
    let choose = move |half| context.update(|guide, _| guide.ends.half = half);
    pick(&after.time, &after.open, names, here, choose, context)
}

/// A list to choose from, with nothing chosen before.
fn pick(
    label: &str,
    open: &str,
    names: impl Iterator<Item = String>,
    here: fn(&Guide) -> Option<usize>,
    choose: impl Fn(Option<usize>) + 'static,
    context: Context,
) -> View {
    let here = context.derive(move |guide, _| here(guide));
    let option = |value: Option<usize>, name: &str| {
        el("option")
            .flag("selected", move || here.get() == value)
            .text(name)
            .view()
    };
    let mut options = vec![option(None, open)];
    options.extend(
        names
            .enumerate()
            .map(|(index, name)| option(Some(index), &name)),
    );
    let list = el("select")
        .on("change", move |event| choose(chosen(&event).checked_sub(1)))
        .children(options);
    el("label")
        .child(words("span", "", label))
        .child(list.view())
        .view()
}

/// What to wait with. Until when, and the picture of it, once the reader has said when the visit ends.
fn waits(after: &After, end: Option<HalfHour>, times: &Times, pack: &Pack) -> View {
    let ends: Vec<Option<Held>> = after
        .waits
        .iter()
        .map(|hold| end.map(|end| held(hold.of, end, times)))
        .collect();
    let axis = end.map(|end| Axis::new(end, ends.iter().flatten().map(|held| held.hours)));
    let longest = ends.iter().flatten().max_by_key(|held| held.hours);
    let last = longest.map(|held| moment(after, *held));
    let rows = after.waits.iter().zip(ends).map(|(hold, held)| {
        let picture = held.zip(axis).map(|(held, axis)| bar(held.hours, axis));
        let until = held.map(|held| until(after, held));
        row(&hold.name, picture, until, &hold.say, pack)
    });
    let sleep = row(&after.sleep, axis.map(night), None, &after.night, pack);
    let top = match axis.zip(last) {
        Some((axis, last)) => sky(axis, after, &last),
        None => words("p", "choose", &after.choose),
    };
    let rows = el("dl").children(rows).child(sleep);
    all(vec![top, rows.view()])
}

/// When a wait ends, as a day and a time.
fn moment(after: &After, held: Held) -> String {
    let day = after.days.get(held.until.day()).map_or("", String::as_str);
    [day, " ", &held.until.time(&after.hours)].concat()
}

/// "Not before Wednesday, 3:30 PM, ..."
fn told_until(after: &After, held: Held) -> String {
    let day = after.days.get(held.until.day()).map_or("", String::as_str);
    let time = held.until.time(&after.hours);
    after.until.fill(&[("day", day), ("time", &time)])
}

fn until(after: &After, held: Held) -> View {
    let until = told_until(after, held);
    let clinic = held.is_longer().then(|| {
        let says = after.clinic.fill(&[("n", &held.hours.to_string())]);
        words("small", "", &says)
    });
    el("p")
        .class("until")
        .text(&until)
        .text(" ")
        .children(clinic)
        .view()
}

fn row(name: &str, picture: Option<View>, until: Option<View>, say: &Claim, pack: &Pack) -> View {
    let say = el("p").children(told(say, pack, &Linked::default()));
    el("div")
        .class("wait")
        .child(words("dt", "", name))
        .child(
            el("dd")
                .children(picture)
                .children(until)
                .child(say.view())
                .view(),
        )
        .view()
}
