use crate::content::{Json, parse};

/// Whether it works without a network, in the order of the words in the pack.
const OFFLINE: [&str; 4] = ["none", "ready", "waiting", "failed"];

/// How the guide goes on this device. Nothing of a visitor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// The name of the build.
    pub version: String,
    /// Whether it works without a network: not kept, ready, a newer one waits, could not be kept.
    pub offline: usize,
    /// Failures since the browser was started: what, and how often.
    pub errors: Vec<(String, i64)>,
}

impl Device {
    /// What the loader says; what it does not say is as at the start. None where that is no JSON.
    pub fn read(text: &str) -> Option<Self> {
        let Json::Map(fields) = parse(text).ok()? else {
            return None;
        };
        let mut device = Self::default();
        for (name, value) in fields {
            match (name.as_str(), value) {
                ("version", Json::Text(version)) => device.version = version,
                ("offline", Json::Text(state)) => {
                    let known = OFFLINE.iter().position(|each| *each == state);
                    device.offline = known.unwrap_or_default();
                }
                ("errors", Json::Map(errors)) => {
                    let counted = errors.into_iter().filter_map(|(what, count)| match count {
                        Json::Whole(count) => Some((what, count)),
                        _ => None,
                    });
                    device.errors = counted.collect();
                }
                _ => {}
            }
        }
        Some(device)
    }
}
