use crate::content::check::Own;
use crate::content::{Claim, Pack, Route, RouteId};

/// A text that a clinic may word itself.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    /// Its path in `texts`, that of the pack; routes go by their names.
    pub path: &'static str,
    /// What there is room for.
    pub room: Room,
}

/// What there is room for, and where it stands in a pack.
#[derive(Clone, Copy, Debug)]
pub enum Room {
    /// A name or a heading.
    Words(Own, fn(&mut Pack) -> Option<&mut String>),
    /// A passage, with its source: then the clinic.
    Passage(fn(&mut Pack) -> &mut Claim),
    /// The questions for the team: lists in the place of ours.
    Questions,
    /// The clinic's own list of things to tick, after ours.
    More,
}

/// All of them. What is not here cannot be worded anew: no safety statement, no rate, no source, no crisis line, nor the
/// names by which a reader finds them. The nose spray keeps its name: no other spray is meant.
pub const SPOTS: [Spot; 16] = [
    label("ui.title", |pack| Some(&mut pack.ui.title)),
    label("ui.chapters.session", |pack| {
        Some(&mut pack.ui.chapters.session)
    }),
    label("ui.chapters.brain", |pack| {
        Some(&mut pack.ui.chapters.brain)
    }),
    label("ui.chapters.plan", |pack| Some(&mut pack.ui.chapters.plan)),
    heading("session.title", |pack| Some(&mut pack.session.title)),
    label("session.routes.iv.name", |pack| name(pack, RouteId::Iv)),
    label("session.routes.iv.hint", |pack| hint(pack, RouteId::Iv)),
    label("session.routes.im.name", |pack| name(pack, RouteId::Im)),
    label("session.routes.im.hint", |pack| hint(pack, RouteId::Im)),
    label("session.routes.lozenge.name", |pack| {
        name(pack, RouteId::Lozenge)
    }),
    label("session.routes.lozenge.hint", |pack| {
        hint(pack, RouteId::Lozenge)
    }),
    heading("session.practice.title", |pack| {
        Some(&mut pack.session.practice.title)
    }),
    heading("plan.title", |pack| Some(&mut pack.plan.title)),
    Spot {
        path: "plan.lead",
        room: Room::Passage(|pack| &mut pack.plan.lead),
    },
    Spot {
        path: "plan.questions",
        room: Room::Questions,
    },
    Spot {
        path: "plan.more",
        room: Room::More,
    },
];

/// Where words stand; a pack may not tell every route.
type Find = fn(&mut Pack) -> Option<&mut String>;

const fn label(path: &'static str, find: Find) -> Spot {
    let room = Room::Words(Own::Label, find);
    Spot { path, room }
}

const fn heading(path: &'static str, find: Find) -> Spot {
    let room = Room::Words(Own::Heading, find);
    Spot { path, room }
}

fn route(pack: &mut Pack, id: RouteId) -> Option<&mut Route> {
    let mut routes = pack.session.routes.iter_mut();
    routes.find(|route| route.id == id)
}

fn name(pack: &mut Pack, id: RouteId) -> Option<&mut String> {
    route(pack, id).map(|route| &mut route.name)
}

fn hint(pack: &mut Pack, id: RouteId) -> Option<&mut String> {
    route(pack, id).map(|route| &mut route.hint)
}
