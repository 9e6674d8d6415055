use super::bridge::bridge;
use super::context::Context;
use super::curve::curve;
use super::el::{View, el, words};
use super::icons::{Icon, icon};
use super::words::{Linked, marked};
use crate::content::{Claim, Lens, Pack};
use crate::guide::Guide;

/// Five views of the same instant. The one the story tells of is marked.
pub fn lenses(context: Context) -> View {
    // The clinic has its own words and its own pace.
    let place =
        context.derive(|guide, _| (guide.route, guide.clock.moment(), guide.clinic.clone()));
    let telling = context.derive(|guide, _| {
        let lens = guide.line().and_then(|line| line.lens);
        lens.map_or(Lens::ALL.len(), |lens| lens as usize)
    });
    let one = |lens: Lens| {
        let pack = context.pack();
        let heading = el("h3").child(icon(Icon::Lens(lens))).child(words(
            "span",
            "",
            &pack.ui.lenses[lens as usize],
        ));
        let told = move || {
            // Read, not only tracked: a memo that nobody has read follows nothing.
            let _ = place.get();
            context.now(|guide, pack| passages(lens, guide, pack))
        };
        el("section")
            .class("lens")
            .attr("data-lens", lens.as_str())
            .live("data-telling", move || {
                (telling.get() == lens as usize).then(String::new)
            })
            .child(heading.view())
            .children((lens == Lens::Body).then(|| curve(context)))
            .live_view(told)
            .children((lens == Lens::Brain).then(|| bridge(context)))
            .view()
    };
    el("div")
        .class("lenses")
        .children(Lens::ALL.map(one))
        .view()
}

fn passages(lens: Lens, guide: &Guide, pack: &Pack) -> View {
    let (lenses, linked) = (&guide.moment(pack).lenses, Linked::default());
    let said = |claim: &Claim| {
        let say = guide.says(claim, pack);
        let claim = Some(claim).filter(|claim| !guide.clinic_says(claim, pack));
        el("p").children(marked(&say, claim, pack, &linked)).view()
    };
    let all = el("div").class("passages");
    if lens != Lens::Feel {
        return all.children(lenses.get(lens).into_iter().map(said)).view();
    }
    let group = |(name, claims): (&String, &[Claim])| {
        el("div")
            .class("group")
            .child(words("h4", "", name))
            .children(claims.iter().map(said))
            .view()
    };
    let groups = pack.ui.feel.iter().zip(lenses.feel.groups());
    all.children(groups.map(group)).view()
}

impl Lens {
    /// The name the style sheet knows.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Feel => "feel",
            Self::Body => "body",
            Self::Brain => "brain",
            Self::Act => "do",
        }
    }
}
