-- Who speaks for a patient is looked up where a visit of theirs is to be spoken of.
create index contact_patient_of on contact_patient (clinic, patient);
