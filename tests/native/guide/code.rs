//! The code that a phone reads: it can be read, and tells nothing of the reader.

use super::paper::fill;
use crate::content::english;
use ketamine_guide::content::RouteId;
use ketamine_guide::guide::{Chapter, Clinic, Code, Guide};
use std::collections::HashSet;

/// Dark modules of a drawn code, from its path alone.
fn modules(code: &Code) -> HashSet<(i32, i32)> {
    let mut dark = HashSet::new();
    for stretch in code.path.split_terminator('z') {
        let parts: Vec<i32> = stretch
            .trim_start_matches('M')
            .split([' ', 'h', 'v'])
            .map(|part| part.parse().expect("a number"))
            .collect();
        let [x, y, run, 1, back] = parts[..] else {
            panic!("{stretch}: not a stretch")
        };
        assert_eq!(run, -back);
        dark.extend((x..x + run).map(|x| (x, y)));
    }
    dark
}

/// What a reader of codes finds in it.
fn read(code: &Code) -> String {
    const SCALE: usize = 4;
    let (dark, side) = (modules(code), code.size as usize * SCALE);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        let at = |pixel: usize| i32::try_from(pixel / SCALE).expect("a small picture");
        if dark.contains(&(at(x), at(y))) {
            0
        } else {
            255
        }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().expect("a code").1
}

#[test]
fn a_code_is_read_back() {
    let long = format!("https://lake.example/{}", "a".repeat(279));
    for text in [
        "tel:988",
        "https://lake.example/guide/#plan/iv/mine/en",
        &long,
    ] {
        let code = Code::of(text).expect("it fits");
        assert_eq!(read(&code), text);
        let quiet = |at: &i32| (4..code.size - 4).contains(at);
        assert!(modules(&code).iter().all(|(x, y)| quiet(x) && quiet(y)));
    }
    assert_eq!(Code::of(&"a".repeat(4000)), None);
}

fn guide(route: RouteId) -> Guide {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    let file = r#"{ "take_home": "https://lake.example/guide/" }"#;
    guide.attend(Clinic::read(file).expect("JSON").0, &pack);
    guide.choose(route, &pack);
    guide
}

#[test]
fn it_holds_language_route_and_chapter() {
    let pack = english();
    for route in RouteId::ALL {
        let told = guide(route).take_home(&pack);
        let expect = format!(
            "https://lake.example/guide/?lang=en#plan/{}/mine",
            route.as_str()
        );
        assert_eq!(told, Some(expect));
    }
    assert_eq!(Guide::new(&pack, &[]).take_home(&pack), None);
}

/// Whatever a reader ticks, types, taps or puts in order, the code stays the same.
#[test]
fn it_holds_nothing_of_the_reader() {
    let pack = english();
    for route in RouteId::ALL {
        let mut guide = guide(route);
        let before = guide.take_home(&pack);
        fill(&mut guide, &pack);
        assert_eq!(guide.take_home(&pack), before);
    }
}

/// In a waiting room it holds the open chapter, and not the screen of it: that tells what somebody reads.
#[test]
fn taken_along_it_holds_the_chapter_alone() {
    let pack = english();
    for route in RouteId::ALL {
        let mut guide = guide(route);
        fill(&mut guide, &pack);
        for chapter in Chapter::ALL {
            guide.open(chapter);
            for step in 0..guide.count(chapter, &pack) {
                guide.go(step, &pack);
                let place = [chapter.as_str(), "/", route.as_str()].concat();
                let expect = ["https://lake.example/guide/?lang=en#", &place].concat();
                assert_eq!(guide.take_along(&pack), Some(expect));
            }
        }
    }
    assert_eq!(Guide::new(&pack, &[]).take_along(&pack), None);
}

/// An address may ask something already.
#[test]
fn a_page_keeps_its_query() {
    let pack = english();
    let mut guide = Guide::new(&pack, &[]);
    for (page, expect) in [
        (
            "https://lake.example/?p=7",
            "https://lake.example/?p=7&lang=en#session/iv",
        ),
        (
            "https://lake.example/?",
            "https://lake.example/?lang=en#session/iv",
        ),
        (
            "https://lake.example",
            "https://lake.example?lang=en#session/iv",
        ),
    ] {
        guide.clinic.take_home = Some(page.to_owned());
        assert_eq!(guide.take_along(&pack).as_deref(), Some(expect));
    }
}
