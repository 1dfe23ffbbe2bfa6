mod any;
mod enumeration;
mod property;
mod structured;
