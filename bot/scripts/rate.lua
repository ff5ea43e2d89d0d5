-- Let something pass, if by none of its paces it would be too early: each has the moment at which it
-- is free again, and lets so much pass at once as comes to its slack.
-- KEYS: the paces
-- ARGV: now in ms ('' for this server's), 'always' for what passes whatever went before: it counts
-- no further than the slack; then for each pace: ms that this one takes, slack in ms
-- Returns 0 where it passed, else the ms to wait; nothing is changed then.
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
local wait = 0
local free = {}
for i, key in ipairs(KEYS) do
  free[i] = math.max(now, tonumber(redis.call('GET', key) or '0'))
  wait = math.max(wait, free[i] - now - tonumber(ARGV[2 * i + 2]))
end
local always = ARGV[2] == 'always'
if wait > 0 and not always then
  return math.ceil(wait)
end
for i, key in ipairs(KEYS) do
  local after = free[i] + tonumber(ARGV[2 * i + 1])
  if always then
    after = math.max(free[i], math.min(after, now + tonumber(ARGV[2 * i + 2])))
  end
  redis.call('SET', key, string.format('%.3f', after), 'PX', math.max(math.ceil(after - now), 0) + 1000)
end
return 0
