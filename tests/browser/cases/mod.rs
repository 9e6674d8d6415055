//! What is tested: a list of named cases, each a function of a page.
//! Long: it is the one list, in the order in which they run.

mod address;
mod after;
mod axe;
mod builder;
mod citizen;
mod citizen_events;
mod citizen_options;
mod clinic;
mod clock;
mod clocked;
mod element_declared;
mod element_entry;
mod element_life;
mod element_many;
mod element_near;
mod element_page;
mod element_told;
mod elements;
mod examples;
mod fallback;
mod frames;
mod help;
mod hosted;
mod hostile;
mod hosts;
mod keyboard;
mod kiosk;
mod later;
mod living;
mod matters;
mod narrow;
mod offline;
mod offline_broken;
mod offline_new;
mod options;
mod paper;
mod picture;
mod plan;
mod rates;
mod reading;
mod session;
mod settings;
mod shift;
mod standalone;
mod story;
mod tell;
mod trap;
mod worded;
mod words;

use crate::engine::Kind;
use crate::failure::Failure;
use crate::page::Page;
use std::pin::Pin;

type Running<'a> = Pin<Box<dyn Future<Output = Result<(), Failure>> + 'a>>;

/// What a test does with the window.
pub type Run = fn(&mut Page) -> Running<'_>;

/// A named test.
pub struct Case {
    pub name: &'static str,
    pub run: Run,
}

macro_rules! cases {
    ($($name:literal: $run:path,)*) => {
        vec![$(Case { name: $name, run: |page| Box::pin($run(page)) },)*]
    };
}

/// All cases, in the order they run.
pub fn all() -> Vec<Case> {
    [
        inside(),
        loaded(),
        embedded(),
        told(),
        around(),
        built(),
        waiting(),
        // Last: what a browser keeps is of no use to the others.
        kept(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The screen of a waiting room.
fn waiting() -> Vec<Case> {
    cases! {
        "a kiosk's visit is finished": kiosk::idle::finished,
        "a kiosk that is left asks, then clears itself": kiosk::idle::left,
        "a kiosk gives more time": kiosk::idle::stays,
        "a kiosk waits as long as the clinic says": kiosk::idle::asked,
        "a kiosk is kept by touch, keys and Play": kiosk::idle::kept,
        "a kiosk that slept asks who is there": kiosk::idle::woke,
        "a kiosk keeps nothing of a visit": kiosk::wiped::nothing,
        "a kiosk drops the element of a visit": kiosk::wiped::dropped,
        "a kiosk writes no address": kiosk::wiped::unwritten,
        "a kiosk refuses what leads away": kiosk::locked::refused,
        "a kiosk has no links": kiosk::locked::linkless,
        "a kiosk is fresh after a trap": kiosk::survives::trapped,
        "a kiosk is fresh once the network is": kiosk::survives::waits,
        "a kiosk counts without a store": kiosk::survives::unstored,
        "a kiosk that fails in a row waits": kiosk::survives::in_a_row,
        "a kiosk without frames begins anew": kiosk::survives::frameless,
        "a kiosk goes on without the clinic's file": kiosk::survives::fileless,
        "a kiosk shows picture and sentence at once": kiosk::looks::together,
        "a kiosk is touched in its lower half": kiosk::looks::everywhere,
        "a kiosk is brought lower": kiosk::looks::low,
        "a kiosk with larger letters": kiosk::looks::large,
        "a kiosk that asks lets nobody behind it": kiosk::over::still,
        "a kiosk counts down, and says so three times": kiosk::over::counted,
        "a kiosk is taken along": kiosk::over::taken,
        "a kiosk's self-check": kiosk::over::checked,
        "a kiosk prints where the clinic says so": kiosk::over::printed,
        "a kiosk keeps to accessibility rules (axe-core)": axe::kiosk,
        "a kiosk asks for the language first": kiosk::speak::chosen,
        "a kiosk of one language asks nobody": kiosk::speak::alone,
    }
}

/// The guide in somebody's frame, and as one file.
fn around() -> Vec<Case> {
    cases! {
        "frames get the height of what is in them": frames::sized,
        "a frame disturbs nobody": frames::quiet,
        "a framed guide keeps together": frames::near,
        "messages that are not a frame's are refused": frames::refused,
        "a frame alone scrolls, and waits until it is seen": frames::alone,
        "the one file opens from disk": standalone::disk,
        "the one file takes options": standalone::options,
        "the one file without Wasm is the whole text": standalone::no_wasm,
        "the one file without scripts is the short text": standalone::no_script,
        "the one file mends a wrong encoding": standalone::encoding,
        "the one file prints the whole text": standalone::prints,
    }
}

/// Our own page, for a time without a network.
fn kept() -> Vec<Case> {
    cases! {
        "without a network every chapter is there": offline::walk,
        "a kiosk without a network is fresh after a trap": offline::fresh,
        "only our own page is kept": offline::ours,
        "a clinic's file that disappears is told from what was kept": offline::clinic,
        "a new version comes with the next visit": offline_new::next,
        "two pages stay with their version": offline_new::two,
        "a broken download leaves what was there": offline_broken::cut,
        "a mixture is not kept": offline_broken::mixed,
        "a full disk keeps nothing": offline_broken::full,
    }
}

/// The session and the brain.
fn inside() -> Vec<Case> {
    cases! {
        "chapters are walked by keyboard": keyboard::chapters,
        "a term's card opens and closes by keyboard": keyboard::term,
        "the clock moves by keys": clock::keys,
        "the clock is dragged": clock::drag,
        "a finger takes the clock": clock::finger,
        "the picture is swiped": session::swiped,
        "landmarks and the list lead there": session::tapped,
        "the story plays and pauses": story::play,
        "the story is told by sentences": story::told,
        "a touch pauses the story": story::touched,
        "the story has three speeds": story::speeds,
        "the story is read aloud": story::aloud,
        "a voice from afar is not used": story::mute,
        "feelings are told in three groups": session::feelings,
        "breathing is paced": session::breath,
        "practice goes along": session::rehearsed,
        "the ride has its page": session::ride,
        "a clinic's file is told": clinic::file,
        "an odd clinic's file is told about": clinic::odd,
        "a link names a file beside the page only": clinic::asked,
        "a missing clinic's file keeps nobody": clinic::missing,
        "a clinic's words stand in the place of ours": worded::worded,
        "a clinic leaves parts out, and no warning": worded::hidden,
        "a clinic's file is given as a value": worded::given,
        "a clinic's colour can be read in every theme": worded::accent,
        "picture and words follow the clock": picture::follows,
        "another route keeps the stage": picture::route,
        "a brain picture is changed": picture::brain,
        "a signal is sent by keyboard": living::signal,
        "ketamine is brought in and washed out by keyboard": living::block,
        "the brake is released by keyboard": living::brake,
        "halves are compared by keyboard": living::compare,
        "the depths are looked at by keyboard": living::depths,
        "deeds are done by touch (real in Chromium, made-up pointer events elsewhere)": living::touch,
        "the living picture rests": living::rests,
        "stillness has stills and the same sentences": living::stills,
        "the brain's story plays and yields": living::story,
        "the session leads to its level in the brain": living::bridge,
        "without the living picture the words stand": living::missing,
    }
}

/// What comes when, and what stands when it does not.
fn loaded() -> Vec<Case> {
    cases! {
        "hostile hosts change nothing a person notices": hostile::sheets,
        "what an editor of websites leaves leads on": hosts::edited,
        "strict hosts give the guide or its text": hosts::strict,
        "the text stays when the app cannot start": fallback::all,
        "the text stays without the rest of the loader": fallback::unloaded,
        "the text stays when scripts are off": fallback::no_script,
        "a wrong type does not stop the app": fallback::wrong_mime,
        "a trap brings the text back": trap::one,
        "a trap brings every text back": trap::both,
        "the living picture's program comes when asked": later::synapse,
        "a missing living picture can be asked for again": later::missing,
        "a trap of the living picture is its own": later::trap,
        "words wait for the reader": words::wait,
        "words come by key": words::by_key,
        "words come by address": words::by_address,
        "words that come disturb nothing": words::undisturbed,
        "words that do not come can be asked for again": words::again,
        "a program that does not come whole can be asked for again": words::rest,
        "a reader in the text is not disturbed": reading::all,
        "sources follow the screen": reading::sources,
        "a claim leads to its source": reading::traced,
        "questions are answered kindly": reading::answered,
    }
}

/// The element on somebody's page.
fn embedded() -> Vec<Case> {
    cases! {
        "two guides work apart": elements::apart,
        "a guide is moved, removed and put back": elements::moved,
        "citizen 1: a shadow root keeps its styles": citizen::encapsulated,
        "citizen 2: the shadow root is made in the constructor": citizen::constructed,
        "citizen 3: what it makes stands in its shadow root": citizen::own_children,
        "citizen 4: a slot shows the children": citizen::slotted,
        "citizen 5: it is a block unless the page says otherwise": citizen::display,
        "citizen 6: hidden hides it": citizen::hidden,
        "citizen 7: global attributes stay the author's": citizen::global_attributes,
        "citizen 8: options by attribute or property": citizen_options::either,
        "citizen 9: attributes and properties are one": citizen_options::in_sync,
        "citizen 10: rich data comes as a property": citizen_options::rich,
        "citizen 11: rich data is not written into an attribute": citizen_options::unreflected,
        "citizen 12: properties set before the script are kept": citizen_options::lazy,
        "citizen 13: it gives itself no class": citizen_events::no_class,
        "citizen 14: events tell what readers do": citizen_events::events,
        "citizen 15: what the page sets is no news to it": citizen_events::no_echo,
        "odd values throw nothing": element_declared::values,
        "odd markup throws nothing": element_declared::markup,
        "the page stays as it was": element_page::untouched,
        "wheel and finger scroll the page": element_page::scrolled,
        "the page keeps its keys": element_page::keys,
        "ten guides share each file and program": element_many::shared,
        "200 guides come and go and leave nothing": element_many::nothing_left,
        "the script may stand anywhere": element_entry::anywhere,
        "the script may come three times": element_entry::thrice,
        "the script may be put in later": element_entry::inserted,
        "a div becomes a guide, also later": element_entry::later,
        "nothing is loaded before one comes near": element_near::touched,
        "room is kept for the guide": element_near::room,
        "a web person's mistakes are told with what to do": element_told::mistakes,
        "a script without an address is told": element_told::bundled,
        "an element is made and cloned by script": element_life::made,
        "an element is moved while it loads": element_life::moved_while_loading,
        "an element is changed while it loads": element_life::changed_while_loading,
        "bad attributes are told and not used": options::bad,
        "attributes change a living guide": options::live,
        "the address is the place": address::page,
        "an embedded guide leaves the address": address::embed,
        "a guide that is gone leaves the address": address::gone,
    }
}

/// What is told and taken along; for everyone.
fn told() -> Vec<Case> {
    cases! {
        "what is tapped for the team stays private": tell::private,
        "what is tapped for the team is answered": tell::answered,
        "the wait after a visit is told": after::clock,
        "help is worded for the country": help::cards,
        "help in a waiting room": help::kiosk,
        "crisis lines follow the country": settings::countries,
        "text size and colours": settings::display,
        "what matters is sorted by keyboard": matters::keys,
        "what matters is sorted by dragging": matters::drag,
        "what matters leads the questions": matters::leads,
        "rates are pictures or a table": rates::table,
        "worries are marked and put first by keyboard": rates::marks,
        "rates are told as sentences": rates::sentence,
        "fewer than one is drawn empty and said": rates::fewer,
        "no clear difference marks none": rates::unclear,
        "the chapter in short leads on": rates::short,
        "choices are cards at 320 pixels": rates::choices,
        "the plan is ticked and stays private": plan::private,
        "the plan is saved as a file": plan::saved,
        "the plan goes to a phone": plan::phone,
        "a kiosk keeps no plan": plan::kiosk,
        "axe finds nothing": axe::all,
        "axe finds nothing in rates and choices": axe::rates,
        "no sideways scrolling at 320 pixels": narrow::small,
        "no sideways scrolling at 400 percent": narrow::large_text,
        "nothing jumps while it loads": shift::load,
        "a test's clock passes when told": clocked::passes,
    }
}

/// The builder, examples, servers and paper.
fn built() -> Vec<Case> {
    cases! {
        "the builder's line follows the keyboard": builder::typed,
        "the builder tells what cannot be used": builder::wrong,
        "what the builder writes works where it is pasted": builder::pasted,
        "the builder copies or marks": builder::copied,
        "the builder's file goes with its line": builder::file,
        "the builder checks a file and a line": builder::check,
        "the builder checks a host when asked": builder::host,
        "the builder shows four widths": builder::wide,
        "the builder has no sideways scrolling at 320 pixels": builder::narrow,
        "the builder without its program is text": builder::without,
        "axe finds nothing in the builder": builder::axe,
        "an example: plain": examples::plain,
        "an example: React": examples::react,
        "an example: Vue": examples::vue,
        "an example: frame": examples::iframe,
        "real servers serve it whole": hosted::all,
        "the article prints": paper::article,
        "the plan prints on one page": paper::plan,
        "a full plan prints on one page": paper::full,
        "a plan in a clinic's words prints on one page": paper::worded,
    }
}

/// Some things only Chromium measures.
pub fn concerns(name: &str, kind: Kind) -> bool {
    let measured = ["jumps", "print", "full disk"]
        .iter()
        .any(|each| name.contains(each));
    !measured || kind == Kind::Chromium
}
