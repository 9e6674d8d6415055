//! What the types of a pack cannot rule out: rates that no picture can show. Such a pack is refused before anything of
//! it is seen.

use super::{Block, Effect, Pack, Rate, ReadError, Section, Study};

/// What is wrong with a part: its path in the part, and the message.
type Fault = (&'static str, String);

/// Holds the rates of a pack against what can be drawn and must be said.
///
/// # Errors
/// The first that cannot stand, with its path.
pub fn sound(pack: &Pack) -> Result<(), ReadError> {
    for (name, sections) in [("safety", &pack.safety), ("evidence", &pack.evidence)] {
        for (index, section) in sections.sections.iter().enumerate() {
            let path = [name, ".sections[", &index.to_string(), "]"].concat();
            blocks(&path, section)?;
        }
    }
    blocks("brain.unknown", &pack.brain.unknown)?;
    blocks("plan.ride", &pack.plan.ride)?;
    blocks("about", &pack.about)?;
    let sections = pack.safety.sections.iter();
    let all = sections.flat_map(|section| &section.blocks);
    let collections = all.filter(|block| matches!(block, Block::Rates(_))).count();
    if collections > 1 {
        let message = expected(collections as u8, "at most", 1);
        let path = "safety.sections[].blocks[].rates".to_owned();
        return Err(ReadError { path, message });
    }
    Ok(())
}

/// What the state knows by its place in *Staying safe* can stand nowhere else.
fn stray(path: &str, block: &Block) -> Option<Fault> {
    let bound = matches!(block, Block::Rates(_) | Block::Tell(_));
    let stray = bound && !path.starts_with("safety.");
    stray.then(|| ("", "found here, expected in `safety` alone".to_owned()))
}

fn blocks(path: &str, section: &Section) -> Result<(), ReadError> {
    for (index, block) in section.blocks.iter().enumerate() {
        let mut at = [path, ".blocks[", &index.to_string(), "]"].concat();
        let fault = match block {
            Block::Hundred(each) => {
                at += ".hundred";
                rate(&each.rate).or_else(|| study(&each.study))
            }
            Block::Uncounted(each) => {
                at += ".uncounted";
                study(&each.study)
            }
            Block::Rates(each) => {
                at += ".rates";
                let bad = |each: &Effect| effect(each).is_some();
                match each.effects.iter().position(bad) {
                    Some(index) => {
                        at = [&at, ".effects[", &index.to_string(), "]"].concat();
                        effect(&each.effects[index])
                    }
                    None => study(&each.study),
                }
            }
            _ => None,
        };
        if let Some((part, message)) = fault.or_else(|| stray(path, block)) {
            let path = [&at, part].concat();
            return Err(ReadError { path, message });
        }
    }
    Ok(())
}

fn rate(rate: &Rate) -> Option<Fault> {
    let of = rate.with.of();
    let counts = [
        (".rate.with.count", rate.with),
        (".rate.without.count", rate.without),
    ];
    for (part, group) in counts {
        if group.count > group.of() || group.of() == 0 {
            let message = expected(group.count, "at most", group.of());
            return Some((part, message));
        }
    }
    if rate.without.of() != of {
        let message = expected(rate.without.of(), "as in the other group,", of);
        return Some((".rate.without.of", message));
    }
    blank(".rate.difference", &rate.difference)
}

fn effect(effect: &Effect) -> Option<Fault> {
    let own = effect.limit.as_deref();
    rate(&effect.rate).or_else(|| blank(".limit", own?))
}

fn study(study: &Study) -> Option<Fault> {
    blank(".study.limit", &study.limit).or_else(|| blank(".study.who", &study.who))
}

fn blank(part: &'static str, words: &str) -> Option<Fault> {
    let blank = words.trim().is_empty();
    blank.then(|| (part, "found a blank text, expected a sentence".to_owned()))
}

fn expected(found: u8, what: &str, of: u8) -> String {
    let (found, of) = (found.to_string(), of.to_string());
    ["found ", &found, ", expected ", what, " ", &of].concat()
}
