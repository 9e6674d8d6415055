//! The session: routes, moments, times.

use super::{check, failing, ids};
use ketamine_guide::content::{Lens, Moment, Route, RouteId};

#[test]
fn all_routes_are_told_and_their_times_go_on() {
    check(|pack| {
        let told: Vec<_> = pack.session.routes.iter().map(|route| route.id).collect();
        failing([told], |told| {
            RouteId::ALL
                .iter()
                .all(|id| told.iter().filter(|told| *told == id).count() == 1)
        })
    });
    let ordered = |route: &Route| {
        let pairs = route.moments.windows(2);
        pairs.clone().all(|pair| pair[0].at < pair[1].at)
            && pairs.clone().all(|pair| pair[0].stage <= pair[1].stage)
    };
    check(|pack| {
        failing(&pack.session.routes, |route| ordered(route))
            .into_iter()
            .map(short)
            .collect()
    });
    check(|pack| {
        pack.session
            .routes
            .iter()
            .flat_map(|route| ids(route.moments.iter().map(|moment| &moment.id)))
            .collect()
    });
    check(|pack| {
        let drip = pack
            .session
            .routes
            .iter()
            .filter(|route| route.id == RouteId::Iv);
        failing(drip.map(|route| route.moments.len()), |count| *count >= 12)
    });
}

fn short(text: String) -> String {
    text.chars().take(200).collect()
}

#[test]
fn every_lens_says_something() {
    check(|pack| {
        let moments = pack.session.routes.iter().flat_map(|route| &route.moments);
        // Feelings are told in three groups of one or two.
        let lens = |moment: &Moment, lens| match lens {
            Lens::Feel => moment
                .lenses
                .feel
                .groups()
                .iter()
                .all(|group| (1..=2).contains(&group.len())),
            _ => (1..=4).contains(&moment.lenses.get(lens).len()),
        };
        let moments =
            moments.filter(|moment| !Lens::ALL.into_iter().all(|each| lens(moment, each)));
        moments.map(|moment| moment.title.clone()).collect()
    });
}

#[test]
fn routes_without_times_show_none() {
    check(|pack| {
        let timed = |id| matches!(id, RouteId::Iv | RouteId::Nasal);
        let wrong = pack
            .session
            .routes
            .iter()
            .filter(|route| route.timed != timed(route.id));
        wrong
            .map(|route| format!("{:?} timed: {}", route.id, route.timed))
            .collect()
    });
    check(|pack| {
        let untimed = pack.session.routes.iter().filter(|route| !route.timed);
        let heads = untimed
            .flat_map(|route| &route.moments)
            .flat_map(|moment| [&moment.when, &moment.title]);
        failing(heads, |head| {
            let head = head.to_lowercase();
            !["minute", "hour"].iter().any(|word| head.contains(word))
        })
    });
}
