-- What a customer owns is shown beside each of its cases.
create index directory_entry_assets on directory_entry ((body ->> 'accountId'), id) where kind = 'asset';
