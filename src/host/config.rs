use super::events::report;
use super::page;
use crate::guide::Clinic;
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{HtmlElement, XmlHttpRequest};

/// The clinic's file: read once the guide stands, so that a slow or missing one keeps nobody waiting.
#[derive(Clone, Default)]
pub struct Config {
    told: Rc<RefCell<Clinic>>,
    /// Who waits for the file; dropped, nobody does.
    waiting: Rc<RefCell<Option<EventListener>>>,
}

impl Config {
    /// What attributes say of the clinic, and where they say nothing, its file.
    pub fn beneath(&self, told: Clinic) -> Clinic {
        told.or(self.told.borrow().clone())
    }

    /// Nobody waits any more.
    pub fn stop(&self) {
        drop(self.waiting.take());
    }

    /// Reads the file that `config` names, then lets `take` know. What cannot be used is reported.
    pub fn load(&self, host: &HtmlElement, take: impl Fn() + 'static) {
        self.stop();
        *self.told.borrow_mut() = Clinic::default();
        let address = page::config(host).unwrap_or_else(|error| {
            report(host, error.name, &error.to_string());
            None
        });
        let (Some(address), Ok(request)) = (address, XmlHttpRequest::new()) else {
            return take();
        };
        let (told, asked, host) = (self.told.clone(), request.clone(), host.clone());
        let named = address.clone();
        let read = move || {
            if super::panicked() {
                return;
            }
            let read = match (asked.status(), asked.response_text()) {
                (Ok(200), Ok(Some(text))) => Clinic::read(&text).map_err(|error| error.to_string()),
                _ => Err(format!(
                    "config \"{named}\" did not load; the defaults are used"
                )),
            };
            let (clinic, bad) = read.unwrap_or_else(|message| {
                report(&host, "config", &message);
                Default::default()
            });
            *told.borrow_mut() = clinic;
            take();
            for error in bad {
                report(&host, error.name, &error.to_string());
            }
        };
        let sent = request.open("GET", &address).and_then(|()| request.send());
        if sent.is_ok() {
            let done = EventListener::new(&request, "loadend", move |_| read());
            *self.waiting.borrow_mut() = Some(done);
        } else {
            read();
        }
    }
}
