use super::context::Context;
use super::gate;
use crate::guide::{Guide, Mode, Sound};
use gloo::events::EventListener;
use js_sys::{Array, Reflect};
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// A voice of the device itself. Voices from the network are never used: they would be sent what is read.
#[derive(Clone)]
pub struct Voice {
    device: SpeechSynthesis,
    lang: String,
    /// What is being said, and who waits for its end: a browser may forget an utterance that nobody holds.
    saying: Rc<RefCell<Option<Saying>>>,
}

type Saying = (SpeechSynthesisUtterance, [EventListener; 2]);

impl Voice {
    /// None where the browser cannot speak at all.
    pub fn new(lang: &str) -> Option<Self> {
        let window = web_sys::window()?;
        let device = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
        let device = device
            .is_object()
            .then(|| device.unchecked_into::<SpeechSynthesis>())?;
        // The first question wakes the list of voices; the answer comes later.
        drop(device.get_voices());
        Some(Self {
            device,
            lang: lang.to_owned(),
            saying: Rc::default(),
        })
    }

    /// True when the device has a voice of its own for the language.
    pub fn ready(&self) -> bool {
        self.local().is_some()
    }

    fn local(&self) -> Option<SpeechSynthesisVoice> {
        let voices: Array = self.device.get_voices().unchecked_into();
        voices
            .iter()
            .map(JsCast::unchecked_into::<SpeechSynthesisVoice>)
            .find(|voice| voice.local_service() && voice.lang().starts_with(&self.lang))
    }

    fn say(&self, words: &str, rate: f64, context: Context, then: impl Fn() + Clone + 'static) {
        let (Some(voice), Ok(utterance)) =
            (self.local(), SpeechSynthesisUtterance::new_with_text(words))
        else {
            return;
        };
        utterance.set_voice(Some(&voice));
        utterance.set_rate(rate as f32);
        if context.mode == Mode::Kiosk {
            gate::tune(&utterance, context);
        }
        let ends = ["end", "error"].map(|event| {
            let then = then.clone();
            EventListener::new(&utterance, event, move |_| then())
        });
        self.device.speak(&utterance);
        *self.saying.borrow_mut() = Some((utterance, ends));
    }

    fn hush(&self) {
        // Nobody waits any more for what is cut short. What others say on the page goes on.
        if self.saying.take().is_some() {
            self.device.cancel();
        }
    }
}

/// Reads each sentence of the story aloud while it plays, and tells the story when it is done.
pub fn follow(context: Context, voice: Voice) {
    let line = context.derive(|guide, _| {
        let line = guide.line().filter(|_| guide.story.sound == Sound::Aloud);
        line.map_or(String::new(), |line| line.say.clone())
    });
    let held = SendWrapper::new(voice.clone());
    on_cleanup(move || held.hush());
    Effect::new(move |_| {
        let words = line.get();
        voice.hush();
        if !words.is_empty() {
            let rate = context.now(|guide: &Guide, _| guide.story.speed.factor());
            voice.say(&words, rate, context, move || {
                context.update(|guide, _| guide.story.heard = true);
            });
        }
    });
}
