create index unfound_by_times on unfound (times desc, last_asked desc, words);
