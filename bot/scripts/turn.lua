-- Give each of many the moment at which it may try, one after the other; the same one keeps its own.
-- KEYS: the next free moment, the moment of this one
-- ARGV: now in ms ('' for this server's), ms that this one takes, ms that its moment is kept,
--       'again' for another moment
-- Returns the ms until then, 0 where it is over.
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
local mine = tonumber(redis.call('GET', KEYS[2]) or '')
if not mine or ARGV[4] == 'again' then
  mine = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0'))
  local after = mine + tonumber(ARGV[2])
  redis.call('SET', KEYS[1], string.format('%.3f', after), 'PX', math.ceil(after - now) + 1000)
  redis.call('SET', KEYS[2], string.format('%.3f', mine), 'PX', math.ceil(mine - now) + ARGV[3])
end
return math.max(0, math.ceil(mine - now))
