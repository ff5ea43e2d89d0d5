-- Finish a turn, if its lock is still ours: keep, save or drop what is remembered, store the
-- answer under every mark of the message, let go of the lock. Returns 1, or 0 when it was lost.
-- KEYS: lock, session, contact, then the answer keys
-- ARGV: own token, session what to do, its blob, its ttl in s, contact what to do, its blob,
--       answer ('' for none), its ttl in s
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
if ARGV[7] ~= '' then
  for i = 4, #KEYS do
    redis.call('SET', KEYS[i], ARGV[7], 'EX', ARGV[8])
  end
end
redis.call('DEL', KEYS[1])
return 1
