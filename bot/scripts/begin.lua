-- Begin a turn: tell the answer if it was given before, else where the chat has moved to, else take
-- the contact's lock.
-- KEYS: lock, session, contact, list of answers, link, then one answer key for each mark of the
--       message
-- ARGV: own token, lock ttl in ms
for i = 6, #KEYS do
  local answer = redis.call('GET', KEYS[i])
  if answer then
    return {'seen', answer}
  end
end
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  return {'busy', redis.call('PTTL', KEYS[1])}
end
local link = redis.call('GET', KEYS[5])
if link then
  if holder then
    redis.call('DEL', KEYS[1])
  end
  return {'moved', link}
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return {'mine', redis.call('GET', KEYS[2]), redis.call('GET', KEYS[3])}
