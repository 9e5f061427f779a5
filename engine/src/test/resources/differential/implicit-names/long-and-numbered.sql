-- The number takes room too.
-- migration: init
CREATE TABLE organization_membership_invitation_records (a_column_with_quite_a_long_name_of_its_own int UNIQUE);
ALTER TABLE organization_membership_invitation_records ADD UNIQUE (a_column_with_quite_a_long_name_of_its_own);
ALTER TABLE organization_membership_invitation_records ADD UNIQUE (a_column_with_quite_a_long_name_of_its_own);
