-- Finish a turn, if its lock is still ours: keep, save or drop what is remembered, store the
-- answer under every mark of the message, let go of the lock. Returns 1, or 0 when it was lost.
-- The list of answers says which there are, the oldest first, so that they can be forgotten; all
-- of them have the hash tag of the keys.
-- KEYS: lock, session, contact, list of answers, link, then the answer keys
-- ARGV: own token, session what to do, its blob, its ttl in s, contact what to do, its blob,
--       answer ('' for none), its ttl in s, how many answers are kept, earlier answers what to do,
--       link to the contact that this chat is from now on ('' for none), its ttl in s
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return 0
end
if ARGV[2] == 'save' then
  redis.call('SET', KEYS[2], ARGV[3], 'EX', ARGV[4])
elseif ARGV[2] == 'drop' then
  redis.call('DEL', KEYS[2])
end
if ARGV[5] == 'save' then
  redis.call('SET', KEYS[3], ARGV[6])
elseif ARGV[5] == 'drop' then
  redis.call('DEL', KEYS[3])
end
if ARGV[10] == 'drop' then
  for _, answer in ipairs(redis.call('LRANGE', KEYS[4], 0, -1)) do
    redis.call('DEL', answer)
  end
  redis.call('DEL', KEYS[4])
end
if ARGV[7] ~= '' then
  for i = 6, #KEYS do
    redis.call('SET', KEYS[i], ARGV[7], 'EX', ARGV[8])
    redis.call('RPUSH', KEYS[4], KEYS[i])
  end
  while redis.call('LLEN', KEYS[4]) > tonumber(ARGV[9]) do
    redis.call('DEL', redis.call('LPOP', KEYS[4]))
  end
  redis.call('EXPIRE', KEYS[4], ARGV[8])
end
if ARGV[11] ~= '' then
  redis.call('SET', KEYS[5], ARGV[11], 'EX', ARGV[12])
end
redis.call('DEL', KEYS[1])
return 1
