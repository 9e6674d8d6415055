//! What is promised to web persons in `docs/embedding.md`, and which hosts the page tests look at.

#[path = "../browser/matrix/cells/mod.rs"]
mod cells;

use cells::{Cell, Csp, ENGINES, Framing, Gives, Mime, inside, pairs, rule, table};
use std::collections::HashSet;

fn page() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/embedding.md");
    std::fs::read_to_string(path).expect("docs/embedding.md")
}

#[test]
fn the_matrix_has_its_128_cells_and_each_a_path_of_its_own() {
    let all = Cell::all();
    assert_eq!(all.len(), 128);
    let paths: HashSet<String> = all.iter().map(|cell| cell.path()).collect();
    assert_eq!(paths.len(), 128);
    for cell in all.into_iter().chain(Cell::besides()) {
        assert_eq!(Cell::parse(&cell.path()), Some(cell));
    }
    assert_eq!(Cell::parse("none/wasm"), None);
}

#[test]
fn the_table_for_web_persons_has_every_cell_and_says_what_the_rule_says() {
    let page = page();
    let (_, written, _) = inside(&page).expect("the two marks");
    let rows = written.lines().filter(|line| line.starts_with("| "));
    // One of them is the head.
    let cells: usize = rows.skip(1).map(|row| row.matches('|').count() - 3).sum();
    assert_eq!(cells, 128 + Cell::besides().len());
    assert_eq!(written, table(rule), "run `cargo xtask matrix`");
    for csp in Csp::ALL.into_iter().chain(Csp::BESIDES) {
        let name = format!("**{}**", csp.name());
        assert!(page.contains(&name), "{name} is not told of");
    }
}

#[test]
fn engines_that_differ_are_each_named() {
    let gives = |cell: Cell, engine: &str| match engine {
        "firefox" if cell.csp == Csp::None => Gives::Text,
        _ => Gives::Interactive,
    };
    let told = table(gives);
    assert!(told.contains("chromium: interactive, firefox: text, webkit: interactive"));
    assert_eq!(told.matches("firefox: text").count(), 16);
}

#[test]
fn every_two_settings_meet_in_the_few_cells_that_run_each_time() {
    let few = pairs();
    assert!(few.len() <= 36, "{} cells", few.len());
    let meet = |test: &dyn Fn(&Cell) -> bool| few.iter().any(test);
    for csp in Csp::ALL {
        for mime in Mime::ALL {
            assert!(meet(&|cell| cell.csp == csp && cell.mime == mime));
        }
        for framing in Framing::ALL {
            assert!(meet(&|cell| cell.csp == csp && cell.framing == framing));
        }
    }
    for mime in Mime::ALL {
        for framing in Framing::ALL {
            assert!(meet(&|cell| cell.mime == mime && cell.framing == framing));
        }
    }
    assert_eq!(few, pairs(), "the same each time");
}

#[test]
fn a_host_that_forbids_nothing_we_need_gives_the_guide() {
    for engine in ENGINES {
        for cell in Cell::all() {
            let header = cell.csp.header();
            let scripts = header.contains("script-src") || header.contains("default-src");
            let forbids = scripts && !header.contains("'wasm-unsafe-eval'");
            let odd = engine == "webkit" && cell.framing == Framing::Opaque && cell.csp.says_self();
            let expected = if forbids || odd {
                Gives::Text
            } else {
                Gives::Interactive
            };
            assert_eq!(rule(cell, engine), expected, "{engine}: {}", cell.path());
        }
    }
}

#[test]
fn a_frame_is_in_a_sandbox_or_not_and_a_type_is_sent_or_not() {
    assert_eq!(Framing::Top.sandbox(), None);
    assert_eq!(Framing::Opaque.sandbox(), Some("allow-scripts"));
    assert_eq!(Mime::None.header(), None);
    assert_eq!(Mime::Wasm.header(), Some("application/wasm"));
}
