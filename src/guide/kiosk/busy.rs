use crate::guide::Guide;

impl Guide {
    /// True while the guide does what the visitor has asked for and only watches or listens: the story plays, with or
    /// without a voice, or the breath is paced.
    pub fn busy(&self) -> bool {
        self.story.playing || self.breath.is_some()
    }
}
