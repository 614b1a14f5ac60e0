create table thing (id text primary key, name text not null, counter int not null default 0);
create table effect (position bigint generated always as identity primary key, consumer text not null, key text not null, sequence bigint not null, name text not null);
