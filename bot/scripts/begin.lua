-- Begin a turn: tell the answer if it was given before, else take the contact's lock.
-- KEYS: lock, session, contact, list of answers, then one answer key for each mark of the message
-- ARGV: own token, lock ttl in ms
for i = 5, #KEYS do
  local answer = redis.call('GET', KEYS[i])
  if answer then
    return {'seen', answer}
  end
end
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  return {'busy', redis.call('PTTL', KEYS[1])}
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return {'mine', redis.call('GET', KEYS[2]), redis.call('GET', KEYS[3])}
