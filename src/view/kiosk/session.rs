use super::loud::loud;
use crate::content::Topic;
use crate::view::context::Context;
use crate::view::differs::differs;
use crate::view::el::{View, all, el};
use crate::view::gate;
use crate::view::lead::lead;
use crate::view::lenses::lenses;
use crate::view::moments::moments;
use crate::view::play::pause;
use crate::view::practice::practice;
use crate::view::routes::{about, routes};
use crate::view::session::picture;
use crate::view::story::story;

/// *Your session* in a waiting room: the picture and its sentence first. The clock stands below the pane.
pub fn session(context: Context) -> View {
    let more = el("div")
        .class("more-clock")
        .child(story(context))
        .children(loud(context))
        .child(moments(context));
    let beside = el("div")
        .class("beside")
        .child(lead(context, |pack| &pack.session.lead))
        .child(routes(context))
        .child(lenses(context))
        .child(more.view());
    let stage = el("div")
        .class("session")
        .on("pointerdown", move |event| pause(context, &event))
        .child(picture(context))
        .child(beside.view());
    all(vec![
        stage.view(),
        practice(context),
        differs(context, &Topic::ALL),
        about(context),
        gate::say_back(context),
    ])
}
