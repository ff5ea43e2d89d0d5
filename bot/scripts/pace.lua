-- Give out the next free moment of something that is done so many times a second, in ms.
-- KEYS: pace
-- ARGV: ms between two
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local free = tonumber(redis.call('GET', KEYS[1]) or '0')
local mine = math.max(now, free)
local after = mine + tonumber(ARGV[1])
redis.call('SET', KEYS[1], string.format('%d', after), 'PX', string.format('%d', after - now + 1000))
return {mine, now}
