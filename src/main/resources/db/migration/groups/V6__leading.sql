-- Whether one leads the group as what one belongs to it: the one answer to who may do what a host may.
alter table membership add column leads boolean default false not null;
update membership set leads = true where role = 'HOST';
alter table membership add constraint membership_leads check (leads = (role in ('HOST', 'DEPUTY')));
