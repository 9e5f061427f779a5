-- Both parts of an implicit name are shortened, the longer one first.
-- migration: init
CREATE TABLE organization_membership_invitation_records (
  id serial PRIMARY KEY,
  the_user_who_sent_the_invitation_in_the_first_place int UNIQUE CHECK (the_user_who_sent_the_invitation_in_the_first_place > 0),
  short int UNIQUE,
  number_of_times_the_invitation_was_sent_again serial
);
ALTER TABLE organization_membership_invitation_records ADD FOREIGN KEY (the_user_who_sent_the_invitation_in_the_first_place) REFERENCES organization_membership_invitation_records;
CREATE INDEX ON organization_membership_invitation_records (the_user_who_sent_the_invitation_in_the_first_place, short);
ALTER TABLE organization_membership_invitation_records ADD UNIQUE (short, the_user_who_sent_the_invitation_in_the_first_place);
