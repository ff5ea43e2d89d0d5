-- Give back what dead workers had in hand, and drop dead letters that are too old.
-- The broker's own way looks for keys by pattern, which holds up a Redis full of sessions.
-- KEYS: namespace
-- ARGV: now in ms, ms without a sign of life that make a worker dead, ms a dead letter is kept,
--       then the queues
local namespace = KEYS[1]
local heartbeats = namespace .. ':__heartbeats__'
local given_back = 0
for _, worker in ipairs(redis.call('ZRANGEBYSCORE', heartbeats, 0, ARGV[1] - ARGV[2])) do
  for i = 4, #ARGV do
    local queue = namespace .. ':' .. ARGV[i]
    local in_hand = namespace .. ':__acks__.' .. worker .. '.' .. ARGV[i]
    for _, message in ipairs(redis.call('SMEMBERS', in_hand)) do
      if redis.call('HEXISTS', queue .. '.msgs', message) == 1 then
        redis.call('RPUSH', queue, message)
        given_back = given_back + 1
      end
    end
    redis.call('DEL', in_hand)
  end
  redis.call('ZREM', heartbeats, worker)
end
for i = 4, #ARGV do
  local letters = namespace .. ':' .. ARGV[i] .. '.XQ'
  for _, message in ipairs(redis.call('ZRANGEBYSCORE', letters, 0, ARGV[1] - ARGV[3])) do
    redis.call('ZREM', letters, message)
    redis.call('HDEL', letters .. '.msgs', message)
  end
end
return given_back
