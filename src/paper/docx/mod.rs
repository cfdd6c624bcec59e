//! Documents for Word and WPS in the layout of official papers (GB/T 9704-2012): A4, 22 lines of 28
//! characters, 仿宋 16 pt. Written as the few XML parts a document needs. [`letter::Letter`] makes letters,
//! [`report`] makes any tables a document; both are [`document::Document`]s of the same paragraphs and tables.

pub mod document;
mod grid;
pub mod letter;
mod page;
mod paragraph;
pub mod report;
mod styles;
mod xml;
