//! *Does it help?*: how sure, in short, and other choices.

use super::{blocks, check, failing};
use ketamine_guide::content::check::words;
use ketamine_guide::content::{Block, Choices, Section};

/// Screens on a condition, which say how sure we are.
const CONDITIONS: [&str; 9] = [
    "drip", "spray", "ect", "severe", "lasting", "suicidal", "bipolar", "ptsd", "anxiety",
];

#[test]
fn every_condition_says_how_sure() {
    let says = |section: &Section| {
        let sure = section
            .blocks
            .iter()
            .filter(|block| matches!(block, Block::Sure(_)));
        sure.count() == 1
    };
    check(|pack| {
        let sections = pack.evidence.sections.iter();
        let conditions = sections.filter(|section| CONDITIONS.contains(&section.id.as_str()));
        let conditions: Vec<_> = conditions.collect();
        assert_eq!(conditions.len(), CONDITIONS.len());
        failing(conditions, |section| says(section))
    });
}

#[test]
fn how_sure_is_four_levels_of_four_words() {
    check(|pack| {
        assert_eq!(pack.weigh.levels.len(), 4);
        assert_eq!(pack.weigh.shows.len(), 2);
        failing(&pack.weigh.levels, |level| words(level).count() == 4)
    });
}

#[test]
fn what_is_in_short_leads_on() {
    check(|pack| {
        let sections = &pack.evidence.sections;
        let points = sections[0].blocks.iter().filter_map(|block| match block {
            Block::Brief(brief) => Some(&brief.points),
            _ => None,
        });
        let points: Vec<_> = points.flatten().collect();
        assert_eq!(points.len(), 4);
        failing(points, |point| {
            sections.iter().any(|section| section.id == point.go)
        })
    });
}

/// Equal detail, and no ranking.
#[test]
fn choices_are_told_alike() {
    check(|pack| {
        let all: Vec<&Choices> = blocks(pack)
            .filter_map(|block| match block {
                Block::Choices(choices) => Some(choices),
                _ => None,
            })
            .collect();
        assert_eq!(all.len(), 1);
        assert!(all[0].note.say.contains("no order"));
        assert_eq!((all[0].rows.len(), all[0].heads.len()), (7, 4));
        failing(&all[0].rows, |row| {
            let told = row.cells.iter().map(|cell| words(&cell.say).count());
            row.cells.len() == 4
                && told.clone().all(|count| (4..=30).contains(&count))
                && row.cells[3].say.ends_with('?')
        })
    });
}
