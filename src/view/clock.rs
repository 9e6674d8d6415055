use super::context::Context;
use super::frame;
use super::icons::{icon, Icon};
use crate::guide::{spoken, Clock as Time, TICKS};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The one clock: drag it, step it, play it.
#[component]
pub fn Clock(
    /// The guide.
    context: Context,
) -> impl IntoView {
    let words = context.pack().ui.clock.clone();
    let count = context.derive(|guide, pack| guide.told(pack).moments.len());
    let tick = context.derive(|guide, _| guide.clock.tick());
    let playing = context.derive(|guide, _| guide.playing);
    let said = context.derive(spoken);
    let label = words.label.clone();
    let (play, pause) = (words.play, words.pause);
    frame::run(playing.into(), move |seconds| context.update(|guide, pack| guide.play(seconds, pack)));
    let toggle = move |_| {
        context.update(|guide, pack| {
            let last = guide.clock.moment() + 1 >= guide.told(pack).moments.len();
            if last && !guide.playing {
                guide.clock = Time::default();
            }
            guide.playing = !guide.playing;
        });
    };
    let drag = move |event| {
        let value: f64 = event_target_value(&event).parse().unwrap_or_default();
        context.update(|guide, pack| {
            guide.clock = Time::from_tick(value, guide.told(pack).moments.len());
            guide.playing = false;
        });
    };
    let step = move |event: KeyboardEvent| {
        let here = context.guide.with_untracked(|guide| guide.clock.moment());
        let target = match event.key().as_str() {
            "ArrowRight" | "ArrowUp" => here + 1,
            "ArrowLeft" | "ArrowDown" => here.saturating_sub(1),
            "PageUp" => here + 3,
            "PageDown" => here.saturating_sub(3),
            "Home" => 0,
            "End" => usize::MAX,
            _ => return,
        };
        event.prevent_default();
        context.update(|guide, pack| guide.go(target, pack));
    };
    view! {
        <div class="clock">
            <button type="button" class="play" aria-pressed=move || playing.get().to_string() on:click=toggle>
                {move || icon(if playing.get() { Icon::Pause } else { Icon::Play })}
                <span>{move || if playing.get() { pause.clone() } else { play.clone() }}</span>
            </button>
            <div class="track">
                <div class="ticks" aria-hidden="true">
                    {move || (0..count.get()).map(|_| view! { <i class="tick"></i> }).collect_view()}
                </div>
                <input
                    type="range"
                    class="slider"
                    min="0"
                    step="1"
                    aria-label=label
                    aria-valuetext=said
                    prop:max=move || ((count.get() - 1) * TICKS).to_string()
                    prop:value=move || tick.get().to_string()
                    on:input=drag
                    on:keydown=step
                />
            </div>
        </div>
    }
}
