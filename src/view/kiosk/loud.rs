use super::told;
use crate::guide::Mode;
use crate::guide::kiosk::Loud;
use crate::view::choice::choice;
use crate::view::context::Context;
use crate::view::el::View;
use crate::view::voice::Voice;

/// How loud the voice is, where others sit in the room and the device can speak.
pub fn loud(context: Context) -> Option<View> {
    let pack = context.pack();
    Voice::new(&pack.lang).filter(|_| context.mode == Mode::Kiosk)?;
    let told = told(&pack).loud;
    let here = context.derive(|guide, _| guide.kiosk.loud as usize);
    let loud = choice("loud", &told.title, told.steps, here, move |index| {
        context.update(|guide, _| guide.kiosk.loud = Loud::ALL[index]);
    });
    Some(loud)
}
