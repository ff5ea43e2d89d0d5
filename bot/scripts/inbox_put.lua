-- Put an update behind those of its chat, once.
-- KEYS: mark of the update, the chat's updates, the chats that have some
-- ARGV: the update sealed, the chat, s that all is kept, how many a chat may have
-- Returns 1, 0 where it was put before, -1 where the chat had as many: then the one that waited
-- longest went for it. The first one is in hand and stays.
if not redis.call('SET', KEYS[1], '1', 'NX', 'EX', ARGV[3]) then
  return 0
end
local full = redis.call('LLEN', KEYS[2]) >= tonumber(ARGV[4])
if full then
  redis.call('LSET', KEYS[2], 1, '')
  redis.call('LREM', KEYS[2], 1, '')
end
redis.call('RPUSH', KEYS[2], ARGV[1])
redis.call('EXPIRE', KEYS[2], ARGV[3])
redis.call('SADD', KEYS[3], ARGV[2])
return full and -1 or 1
