-- Begin a try of a call, unless another process has begun it.
-- KEYS: call
-- ARGV: tries before, tries with this one, when it began, the call sealed, s that it is kept
if (redis.call('HGET', KEYS[1], 'tries') or '0') ~= ARGV[1] then
    return 0
end
redis.call('HSET', KEYS[1], 'fate', 'calling', 'tries', ARGV[2], 'at', ARGV[3], 'ring', ARGV[4])
redis.call('EXPIRE', KEYS[1], ARGV[5])
return 1
