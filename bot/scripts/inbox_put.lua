-- Put an update behind those of its chat, once.
-- KEYS: mark of the update, the chat's updates, the chats that have some
-- ARGV: the update sealed, the chat, s that all is kept, how many a chat may have
-- Returns 1, 0 where it was put before, -1 where the chat has too many.
if not redis.call('SET', KEYS[1], '1', 'NX', 'EX', ARGV[3]) then
  return 0
end
if redis.call('LLEN', KEYS[2]) >= tonumber(ARGV[4]) then
  return -1
end
redis.call('RPUSH', KEYS[2], ARGV[1])
redis.call('EXPIRE', KEYS[2], ARGV[3])
redis.call('SADD', KEYS[3], ARGV[2])
return 1
