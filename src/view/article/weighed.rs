//! Rates and choices as text: the same words, in tables.

use super::References;
use super::chapters::paragraph;
use crate::content::{Brief, Choices, Hundred, Pack, Rates, Study, Sure, Uncounted};
use crate::view::hundred::count_words;
use leptos::prelude::*;

/// One rate in two groups.
pub fn hundred(picture: &Hundred, pack: &Pack, references: &References) -> AnyView {
    let (rate, study) = (&picture.rate, &picture.study);
    let arms = [(&study.with, rate.with), (&study.without, rate.without)]
        .map(|(label, count)| view! { <tr><th scope="row">{label.clone()}</th><td>{count_words(count, pack)}</td></tr> });
    view! {
        <table><caption>{rate.title.clone()}</caption><tbody>{Vec::from(arms)}</tbody></table>
        {paragraph(&rate.finding, pack, references)}
        <p><b>{rate.difference.clone()}</b></p>
        {notes(study, pack)}
    }
    .into_any()
}

/// A finding without counts.
pub fn uncounted(each: &Uncounted, pack: &Pack, references: &References) -> AnyView {
    let study = &each.study;
    view! {
        <h4>{each.title.clone()}</h4>
        <p>{each.people.clone()}": "{study.with.clone()}" / "{study.without.clone()}</p>
        {paragraph(&each.finding, pack, references)}
        <p><b>{each.difference.clone()}</b></p>
        {notes(study, pack)}
    }
    .into_any()
}

/// A collection in one table, with what follows from each.
pub fn rates(rates: &Rates, pack: &Pack, references: &References) -> AnyView {
    let study = &rates.study;
    let rows = rates.effects.iter().map(|effect| {
        let rate = &effect.rate;
        view! {
            <tr>
                <th scope="row">{rate.title.clone()}</th>
                <td>{count_words(rate.with, pack)}</td>
                <td>{count_words(rate.without, pack)}</td>
                <td>{rate.difference.clone()}</td>
            </tr>
        }
    });
    let told = rates.effects.iter().map(|effect| {
        let limit = effect.limit.clone().map(|limit| format!(" {limit}"));
        view! { <li>{references.claim(&effect.rate.finding, pack)}{limit}" "{references.claim(&effect.ask, pack)}</li> }
    });
    view! {
        <h4>{rates.title.clone()}</h4>
        {notes(study, pack)}
        <table>
            <caption>{rates.title.clone()}</caption>
            <thead><tr>
                <th scope="col">{rates.words.effect.clone()}</th>
                <th scope="col">{study.with.clone()}</th>
                <th scope="col">{study.without.clone()}</th>
                <th scope="col">{pack.weigh.beyond.clone()}</th>
            </tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        <ul>{told.collect_view()}</ul>
    }
    .into_any()
}

fn notes(study: &Study, pack: &Pack) -> impl IntoView + use<> {
    let weigh = &pack.weigh;
    view! { <p>{weigh.limit.clone()}" "{study.limit.clone()}" "{weigh.who.clone()}" "{study.who.trim_end_matches('.').to_owned()}"."</p> }
}

/// How sure we are, and why.
pub fn sure(sure: &Sure, pack: &Pack, references: &References) -> AnyView {
    let label = pack.weigh.levels.get(sure.level as usize).cloned();
    view! {
        <p>{pack.weigh.sure.clone()}" "{sure.of.clone()}": "<b>{label}"."</b>" "{references.claim(&sure.why, pack)}</p>
    }
    .into_any()
}

/// Choices side by side.
pub fn choices(choices: &Choices, pack: &Pack, references: &References) -> AnyView {
    let heads = choices.heads.iter();
    let heads = heads.map(|head| view! { <th scope="col">{head.clone()}</th> });
    let rows = choices.rows.iter().map(|row| {
        let cells = row.cells.iter();
        let cells = cells.map(|claim| view! { <td>{references.claim(claim, pack)}</td> });
        view! { <tr><th scope="row">{row.name.clone()}</th>{cells.collect_view()}</tr> }
    });
    view! {
        {paragraph(&choices.note, pack, references)}
        <table>
            <caption>{choices.title.clone()}</caption>
            <thead><tr><th scope="col">{choices.choice.clone()}</th>{heads.collect_view()}</tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// The chapter in short.
pub fn brief(brief: &Brief, pack: &Pack, references: &References) -> AnyView {
    let points = brief.points.iter().map(|point| {
        view! { <dt>{point.name.clone()}</dt><dd>{references.claim(&point.say, pack)}</dd> }
    });
    view! { <dl>{points.collect_view()}</dl> }.into_any()
}
