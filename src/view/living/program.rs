//! The second program as this one sees it: an object with a few methods.

use crate::guide::{Models, Order};
use crate::science::lab::{Brake, Reading};
use crate::view::context::Context;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// A picture with its models.
    #[derive(Clone)]
    pub type Living;

    #[wasm_bindgen(method, catch, js_name = set)]
    fn js_set(
        this: &Living,
        depth: u8,
        clock: u8,
        ketamine: f32,
        usage: f32,
        brake: f32,
        links: f32,
        compare: bool,
    ) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = begin)]
    fn js_begin(this: &Living) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = settle)]
    fn js_settle(this: &Living) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = signal)]
    fn js_signal(this: &Living) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = day)]
    fn js_day(this: &Living, days: f32) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn dress(this: &Living) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn fit(this: &Living) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn step(this: &Living, seconds: f64) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn still(this: &Living, seconds: f64) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn busy(this: &Living) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn reading(this: &Living) -> Result<Vec<f32>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn other(this: &Living) -> Result<Vec<f32>, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn free(this: &Living) -> Result<(), JsValue>;
}

/// Every picture starts alike.
const SEED: u32 = 7;

/// What is painted on: what stands still, what moves, the strip chart.
pub fn canvases(context: Context) -> Option<[Element; 3]> {
    let screen = context.screen()?;
    let one = |css| screen.query_selector(css).ok()?;
    Some([one(".ground")?, one(".front")?, one(".strip canvas")?])
}

impl Living {
    /// A picture on those canvases.
    pub fn new(class: JsValue, [ground, front, strip]: &[Element; 3]) -> Result<Self, JsValue> {
        let given = Array::of4(ground, front, strip, &SEED.into());
        Reflect::construct(&Function::from(class), &given).map(JsValue::unchecked_into)
    }

    /// What it shows, and its half without ketamine.
    pub fn readings(&self) -> Result<(Reading, Option<Reading>), JsValue> {
        let (reading, other) = (self.reading()?, self.other()?);
        let other = (!other.is_empty()).then(|| Reading::from_slice(&other));
        Ok((Reading::from_slice(&reading), other))
    }
}

impl Models for &Living {
    type Error = JsValue;

    fn begin(&mut self) -> Result<(), JsValue> {
        self.js_begin()
    }

    fn set(&mut self, order: &Order) -> Result<(), JsValue> {
        let setting = order.setting;
        let brake = match setting.brake {
            Brake::Model => -1.0,
            Brake::Hand(hold) => hold,
        };
        self.js_set(
            order.depth as u8,
            setting.clock as u8,
            setting.ketamine.0,
            setting.usage,
            brake,
            setting.links,
            order.compare,
        )
    }

    fn settle(&mut self) -> Result<(), JsValue> {
        self.js_settle()
    }

    fn signal(&mut self) -> Result<(), JsValue> {
        self.js_signal()
    }

    fn day(&mut self, days: f32) -> Result<(), JsValue> {
        self.js_day(days)
    }
}
