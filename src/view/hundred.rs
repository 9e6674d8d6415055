use super::context::Context;
use super::el::{View, all, el, live_view, words};
use super::figures::figures;
use super::rates::table;
use super::words::{Linked, told};
use crate::content::{Count, Drawn, Fill, Hundred, Pack, Rate, Study, Uncounted};

/// Two groups side by side, as a picture or a table; the words under them say the same.
pub fn hundred(data: &Hundred, context: Context, pack: &Pack, linked: &Linked) -> View {
    let tabled = context.derive(|guide, _| guide.worries.table);
    let (own, all_words) = (data.clone(), context.pack());
    let shown = move || {
        if tabled.get() {
            table_of_one(&own, &all_words)
        } else {
            let marked = own.rate.marks();
            all(vec![
                pictures(&own.rate, &own.study, &all_words),
                keys(marked, &all_words),
            ])
        }
    };
    let caption = el("figcaption")
        .child(difference(&data.rate))
        .child(finding(&data.rate, pack, linked))
        .children(notes(&data.study, pack));
    el("figure")
        .class("hundred")
        .child(words("h3", "", &data.rate.title))
        .child(el("div").class("shown").child(live_view(shown)).view())
        .child(caption.view())
        .view()
}

/// A finding without counts, in a card like those with.
pub fn uncounted(data: &Uncounted, pack: &Pack, linked: &Linked) -> View {
    let study = &data.study;
    let people = el("div")
        .class("people")
        .child(words("p", "arm-label", &study.with))
        .child(words("p", "arm-label", &study.without))
        .child(words("b", "", &data.people));
    let finding = el("p")
        .class("finding")
        .children(told(&data.finding, pack, linked));
    let caption = el("figcaption")
        .child(words("p", "difference unclear", &data.difference))
        .child(finding.view())
        .children(notes(study, pack));
    el("figure")
        .class("hundred uncounted")
        .child(words("h3", "", &data.title))
        .child(el("div").class("shown").child(people.view()).view())
        .child(caption.view())
        .view()
}

/// The groups as pictures with their counts: for the eye alone, since the finding says it all.
pub fn pictures(rate: &Rate, study: &Study, pack: &Pack) -> View {
    let [with, without] = rate.drawn();
    let arms = [
        (&study.with, rate.with, with),
        (&study.without, rate.without, without),
    ];
    let arms = arms.map(|(label, count, drawn)| {
        el("div")
            .class("arm")
            .child(words("p", "arm-label", label))
            .child(figures(drawn))
            .child(words("p", "count", &count_words(count, pack)))
            .view()
    });
    el("div")
        .class("arms")
        .attr("aria-hidden", "true")
        .children(arms)
        .view()
}

/// One rate as a table.
fn table_of_one(data: &Hundred, pack: &Pack) -> View {
    let weigh = &pack.weigh;
    let groups = [
        (&data.study.with, data.rate.with),
        (&data.study.without, data.rate.without),
    ];
    let rows = groups.map(|(label, count)| {
        let head = el("th").attr("scope", "row").text(label);
        el("tr")
            .child(head.view())
            .child(words("td", "", &count_words(count, pack)))
            .view()
    });
    table(
        &data.rate.title,
        &[&weigh.group, &weigh.counted],
        Vec::from(rows),
    )
}

/// The finding in words.
pub fn finding(rate: &Rate, pack: &Pack, linked: &Linked) -> View {
    el("p")
        .class("finding")
        .children(told(&rate.finding, pack, linked))
        .view()
}

/// The difference in words, as it is marked in the picture.
pub fn difference(rate: &Rate) -> View {
    let class = if rate.marks() {
        "difference"
    } else {
        "difference unclear"
    };
    words("p", class, &rate.difference)
}

/// What the figures of the pictures are: for the eye alone.
pub fn keys(marked: bool, pack: &Pack) -> View {
    let weigh = &pack.weigh;
    let mut keys = vec![words("span", "", &weigh.key)];
    if marked {
        let one = |drawn, name| {
            el("span")
                .class("key")
                .child(figures(drawn))
                .text(name)
                .view()
        };
        let (both, beyond, none) = (1, 0, 0);
        keys.push(one(Drawn { both, beyond, none }, &weigh.both));
        let (both, beyond) = (beyond, both);
        keys.push(one(Drawn { both, beyond, none }, &weigh.beyond));
    }
    el("p")
        .class("keys")
        .attr("aria-hidden", "true")
        .children(keys)
        .view()
}

/// What to keep in mind, and who took part.
pub fn notes(study: &Study, pack: &Pack) -> [View; 2] {
    let weigh = &pack.weigh;
    let who = [study.who.trim_end_matches('.'), "."].concat();
    [
        note("limit", &weigh.limit, &study.limit),
        note("who", &weigh.who, &who),
    ]
}

/// A line with its name.
pub fn note(class: &'static str, label: &str, text: &str) -> View {
    el("p")
        .class(class)
        .child(words("b", "", label))
        .text(" ")
        .text(text)
        .view()
}

/// The words for a group's count.
pub fn count_words(count: Count, pack: &Pack) -> String {
    let weigh = &pack.weigh;
    let template = if count.below {
        &weigh.below
    } else {
        &weigh.count
    };
    template.fill(&[
        ("n", &count.count.to_string()),
        ("of", &count.of().to_string()),
    ])
}
