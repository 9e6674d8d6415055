use super::References;
use super::chapters::{paragraph, say_back};
use crate::content::{Claim, Lens, Moment, Pack, Route, Topic, plain};
use leptos::prelude::*;

/// Chapter 1.
pub fn session(pack: &Pack, references: &References) -> AnyView {
    let words = &pack.session;
    let routes = words
        .routes
        .iter()
        .map(|each| route(each, pack, references))
        .collect_view();
    view! {
        <section id="text-session">
            <h2>{words.title.clone()}</h2>
            {paragraph(&words.lead, pack, references)}
            {routes}
            {practice(pack, references)}
            {say_back(&words.say_back, pack, references)}
        </section>
    }
    .into_any()
}

fn route(route: &Route, pack: &Pack, references: &References) -> AnyView {
    let about = [&route.status]
        .into_iter()
        .chain(&route.about)
        .map(|claim| paragraph(claim, pack, references))
        .collect_view();
    let moments = route
        .moments
        .iter()
        .map(|each| moment(each, pack, references))
        .collect_view();
    let ui = &pack.ui.differs;
    let topics = Topic::ALL.into_iter().filter_map(|topic| {
        let claim = route.differs.get(topic)?;
        let name = ui.names[topic as usize].clone();
        Some(view! { <dt>{name}</dt><dd>{references.claim(claim, pack)}</dd> })
    });
    let topics = topics.collect_view();
    view! {
        <section>
            <h3>{route.name.clone()}" ("{route.hint.clone()}")"</h3>
            {about}
            {moments}
            <h4>{pack.session.practice.help.title.clone()}</h4>
            {items(&route.help, pack, references)}
            <h4>{ui.title.clone()}</h4>
            <dl>{topics}</dl>
        </section>
    }
    .into_any()
}

fn moment(moment: &Moment, pack: &Pack, references: &References) -> AnyView {
    let lenses = Lens::ALL.map(|lens| {
        let claims = match lens {
            Lens::Feel => feelings(moment, pack, references),
            _ => moment
                .lenses
                .get(lens)
                .into_iter()
                .map(|claim| paragraph(claim, pack, references))
                .collect(),
        };
        view! { <dt>{pack.ui.lenses[lens as usize].clone()}</dt><dd>{claims}</dd> }
    });
    view! {
        <h4>{plain(&moment.when)}". "{moment.title.clone()}</h4>
        {paragraph(&moment.caption, pack, references)}
        <dl>{Vec::from(lenses)}</dl>
    }
    .into_any()
}

/// Each group begins with how common it is.
fn feelings(moment: &Moment, pack: &Pack, references: &References) -> Vec<AnyView> {
    let groups = moment.lenses.feel.groups().into_iter().zip(&pack.ui.feel);
    let one = |(claims, name): (&[Claim], &String)| -> Vec<AnyView> {
        let said = |(index, claim): (usize, &Claim)| {
            let name = (index == 0).then(|| view! { <b>{name.clone()}":"</b>" " });
            view! { <p>{name}{references.claim(claim, pack)}</p> }.into_any()
        };
        claims.iter().enumerate().map(said).collect()
    };
    groups.flat_map(one).collect()
}

fn practice(pack: &Pack, references: &References) -> AnyView {
    let words = &pack.session.practice;
    let (breath, ground) = (&words.breath, &words.ground);
    view! {
        <section>
            <h3>{words.title.clone()}</h3>
            {paragraph(&words.lead, pack, references)}
            <h4>{breath.title.clone()}</h4>
            {paragraph(&breath.how, pack, references)}
            <h4>{ground.title.clone()}</h4>
            {paragraph(&ground.how, pack, references)}
            {items(&ground.lines, pack, references)}
            <h4>{words.help.title.clone()}</h4>
            {paragraph(&words.help.how, pack, references)}
        </section>
    }
    .into_any()
}

fn items(claims: &[Claim], pack: &Pack, references: &References) -> AnyView {
    let items = claims
        .iter()
        .map(|claim| view! { <li>{references.claim(claim, pack)}</li> })
        .collect_view();
    view! { <ul>{items}</ul> }.into_any()
}
