use super::events::report;
use super::page;
use crate::guide::Clinic;
use js_sys::futures::JsFuture;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, Request, RequestCredentials, RequestInit, Response};

/// The clinic's file: read once the guide stands, so that a slow or missing one keeps nobody waiting.
#[derive(Clone, Default)]
pub struct Config(Rc<RefCell<Clinic>>);

impl Config {
    /// What attributes say of the clinic, and where they say nothing, its file.
    pub fn beneath(&self, told: Clinic) -> Clinic {
        told.or(self.0.borrow().clone())
    }

    /// Reads the file that `config` names, then lets `take` know. What cannot be used is reported.
    pub fn load(&self, host: &HtmlElement, take: impl FnOnce() + 'static) {
        let Some(address) = page::config(host) else {
            return;
        };
        let (this, host) = (self.clone(), host.clone());
        spawn_local(async move {
            let read = match fetch(&address).await {
                Ok(text) => Clinic::read(&text).map_err(|error| error.to_string()),
                Err(_) => Err(format!(
                    "config \"{address}\" did not load; expected a clinic's file; the defaults are used"
                )),
            };
            match read {
                Ok((clinic, bad)) => {
                    *this.0.borrow_mut() = clinic;
                    take();
                    for error in bad {
                        report(&host, error.name, &error.to_string());
                    }
                }
                Err(message) => report(&host, "config", &message),
            }
        });
    }
}

/// The text at an address. Nothing about the reader goes along.
async fn fetch(address: &str) -> Result<String, JsValue> {
    let how = RequestInit::new();
    how.set_credentials(RequestCredentials::Omit);
    let request = Request::new_with_str_and_init(address, &how)?;
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_request(&request))
        .await?
        .unchecked_into();
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let text: JsValue = JsFuture::from(response.text()?).await?.into();
    text.as_string().ok_or(JsValue::NULL)
}
