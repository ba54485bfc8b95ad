-- Row-level security does not ask when the database follows a reference. Therefore every reference from one thing of a
-- case to another names the case too, and a paper of one case can't be put into another.
alter table document add unique (case_id, id);
alter table certificate add unique (case_id, id);
alter table filing add unique (case_id, id);
alter table exhibit add unique (case_id, id);
alter table filing_job add unique (case_id, id);
alter table assembled add unique (case_id, id);

alter table document
    drop constraint document_translation_fkey,
    drop constraint document_certificate_fkey,
    drop constraint document_interpretation_fkey,
    drop constraint document_item_id_fkey,
    add foreign key (case_id, translation) references document (case_id, id),
    add foreign key (case_id, certificate) references certificate (case_id, id),
    add foreign key (case_id, interpretation) references certificate (case_id, id),
    add foreign key (case_id, item_id) references evidence_item (case_id, id);

alter table certificate
    drop constraint certificate_file_fkey,
    add foreign key (case_id, file) references document (case_id, id);

alter table filing
    drop constraint filing_motion_paper_fkey,
    add foreign key (case_id, motion_paper) references document (case_id, id);

alter table filing_respondent
    drop constraint filing_respondent_filing_id_fkey,
    add foreign key (case_id, filing_id) references filing (case_id, id) on delete cascade;

alter table filing_signature
    drop constraint filing_signature_filing_id_fkey,
    add foreign key (case_id, filing_id) references filing (case_id, id) on delete cascade;

alter table filing_form
    drop constraint filing_form_filing_id_fkey,
    drop constraint filing_form_filled_fkey,
    add foreign key (case_id, filing_id) references filing (case_id, id) on delete cascade,
    add foreign key (case_id, filled) references document (case_id, id);

alter table exhibit
    drop constraint exhibit_filing_id_fkey,
    add foreign key (case_id, filing_id) references filing (case_id, id) on delete cascade;

alter table exhibit_document
    drop constraint exhibit_document_exhibit_id_fkey,
    drop constraint exhibit_document_document_id_fkey,
    add foreign key (case_id, exhibit_id) references exhibit (case_id, id) on delete cascade,
    add foreign key (case_id, document_id) references document (case_id, id);

alter table filing_job
    drop constraint filing_job_filing_id_fkey,
    drop constraint filing_job_document_id_fkey,
    add foreign key (case_id, filing_id) references filing (case_id, id) on delete cascade,
    add foreign key (case_id, document_id) references document (case_id, id) on delete cascade;

alter table filing_finding
    drop constraint filing_finding_job_id_fkey,
    add foreign key (case_id, job_id) references filing_job (case_id, id) on delete cascade;

alter table assembled_volume
    drop constraint assembled_volume_assembled_id_fkey,
    drop constraint assembled_volume_object_id_fkey,
    add foreign key (case_id, assembled_id) references assembled (case_id, id),
    add foreign key (case_id, object_id) references evidence_object (case_id, id);

alter table submission
    drop constraint submission_assembled_id_fkey,
    drop constraint submission_receipt_file_fkey,
    add foreign key (case_id, assembled_id) references assembled (case_id, id),
    add foreign key (case_id, receipt_file) references document (case_id, id);

alter table evidence_upload
    drop constraint evidence_upload_item_id_fkey,
    add foreign key (case_id, item_id) references evidence_item (case_id, id);
