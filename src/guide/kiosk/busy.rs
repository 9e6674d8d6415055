use crate::guide::Guide;
use crate::guide::kiosk::Stage;

impl Guide {
    /// True while the guide does what the visitor has asked for and only watches or listens: the story plays, with or
    /// without a voice, or the breath is paced and has not come to its end.
    pub fn busy(&self) -> bool {
        let paced = self.breath.is_some_and(|breath| !breath.over());
        matches!(self.kiosk.stage(), Stage::Guide) && (self.story.playing || paced)
    }
}
