-- Take the first update of a chat away, if it is still this one; a chat without any is forgotten.
-- KEYS: the chat's updates, the chats that have some
-- ARGV: the update sealed ('' for none), the chat
if ARGV[1] ~= '' and redis.call('LINDEX', KEYS[1], 0) == ARGV[1] then
  redis.call('LPOP', KEYS[1])
end
if redis.call('LLEN', KEYS[1]) == 0 then
  redis.call('SREM', KEYS[2], ARGV[2])
end
return 0
